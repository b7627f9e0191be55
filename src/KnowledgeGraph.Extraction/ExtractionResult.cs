using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>What an article says.</summary>
/// <param name="Language">Null: none that a pack covers; then there are no events.</param>
/// <param name="PublishedAt">As requested, else from the text's date line, else null: then relative dates are null.</param>
/// <param name="Title">As requested, else the text's own title line.</param>
/// <param name="Story">The article's own sentences without title, date line, byline, captions and link lists: what copies share.</param>
/// <param name="Trace">Why each event was found and each candidate vetoed; empty unless asked for.</param>
public sealed record ExtractionResult(
    LanguageTag? Language, DateTimeOffset? PublishedAt, string? Title, string Story,
    ValueList<ExtractedEvent> Events, ValueList<string> Warnings, ValueList<TraceStep> Trace);
