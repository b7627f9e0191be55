using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>Finds what a test says that sentences mean: each sentence of the script that stands in the text is an event.</summary>
internal sealed class ScriptedExtractor : IEventExtractor
{
    private readonly List<(string Sentence, DiplomaticEvent Account)> _script = [];

    public string Version => "scripted-1";

    public void Means(string sentence, DiplomaticEvent account) => _script.Add((sentence, account));

    /// <summary>Texts with these words can't be read.</summary>
    public string? FailsOn { get; set; }

    public ExtractionResult Extract(ExtractionRequest request) => FailsOn is { } words && request.Text.Contains(words, StringComparison.Ordinal)
        ? throw new InvalidOperationException($"stumbled over '{words}'")
        : Found(request);

    private ExtractionResult Found(ExtractionRequest request) => new(
        new LanguageTag("en"), request.PublishedAt, request.Title, request.Text,
        [.. _script.Select(item => (item.Account, Start: request.Text.IndexOf(item.Sentence, StringComparison.Ordinal), item.Sentence))
            .Where(item => item.Start >= 0)
            .OrderBy(item => item.Start)
            .Select(item => new ExtractedEvent(
                item.Account, new(item.Sentence, new TextSpan(item.Start, item.Start + item.Sentence.Length)), "test.rule", 0.8))],
        [], []);
}
