using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest.Lines;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>Reads a document: extracts its events or takes the given ones, and works out its id, language and voice.</summary>
internal sealed class ArticleReading(IEventExtractor extractor, OfficeTable offices)
{
    public ReadArticle Read(IncomingArticle received)
    {
        var incoming = Repaired(received);
        var (extracted, fault) = Extract(incoming);
        var drafts = incoming.Events is { } given ? Given(given, incoming.Text) : Extracted(extracted?.Events ?? []);
        var id = ArticleId.Of(incoming.Url, incoming.Source, incoming.ExternalId, incoming.Title, incoming.Text ?? Told(drafts));
        var article = new Article(
            id, incoming.ExternalId, incoming.Url, incoming.Source, incoming.Title ?? extracted?.Title ?? "", incoming.Text,
            incoming.Language ?? extracted?.Language, incoming.PublishedAt ?? extracted?.PublishedAt,
            incoming.Voice ?? Voices.Of(extracted?.Story is { Length: > 0 } story ? story : incoming.Text, id), 1, DateTimeOffset.MinValue);
        return fault is null ? new(article, drafts, extracted?.Warnings ?? [])
            : incoming.Events is null ? new(article, [], [], fault)
            : new(article, drafts, [$"{fault}; the events that came with it are stored."]);
    }

    private (ExtractionResult? Result, string? Fault) Extract(IncomingArticle incoming)
    {
        if (incoming.Text is not { } text)
            return (null, null);
        try
        {
            return (extractor.Extract(new(text, incoming.Title, incoming.PublishedAt, incoming.Source)), null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One article that can't be read must not hold up the others: it is kept, and its sender is told.
            return (null, $"The text could not be read ({error.GetType().Name}: {error.Message})");
        }
    }

    // Whoever sends them: what no store can keep must not stop an article.
    private static IncomingArticle Repaired(IncomingArticle incoming) => incoming with
    {
        ExternalId = Repaired(incoming.ExternalId), Url = Repaired(incoming.Url), Source = UnicodeRepair.Repair(incoming.Source),
        Title = Repaired(incoming.Title), Text = Repaired(incoming.Text),
    };

    private static string? Repaired(string? text) => text is null ? null : UnicodeRepair.Repair(text);

    private List<Draft> Extracted(ValueList<ExtractedEvent> events) =>
        [.. events.Select(found => new Draft(Identified(found.Account), found.Evidence, found.Rule, found.Confidence, extractor.Version))];

    private List<Draft> Given(IReadOnlyList<GivenEvent> events, string? text) =>
        [.. events.Select(given => new Draft(
            Identified(given.Account), new(given.Evidence, SpanOf(given.Evidence, text)), Mention.GivenRule, given.Confidence ?? 1, Mention.GivenRule))];

    private DiplomaticEvent Identified(DiplomaticEvent account) => account with
    {
        Participants = [.. account.Participants.Select(p => p.Name is { } name ? p with { Person = offices.Identify(p.Party, name) } : p)],
    };

    private static TextSpan? SpanOf(string evidence, string? text) =>
        evidence.Length > 0 && text?.IndexOf(evidence, StringComparison.Ordinal) is { } start and >= 0 ? new(start, start + evidence.Length) : null;

    // Names an article of which nothing but its events is known.
    private static string Told(List<Draft> drafts) => string.Join('\n', drafts.Select(draft =>
        $"{draft.Account.Kind} {string.Join(',', draft.Account.Parties)} {draft.Account.Date} {draft.Evidence.Text}"));
}
