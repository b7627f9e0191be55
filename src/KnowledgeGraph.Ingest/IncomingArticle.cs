using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Ingest;

/// <summary>A document as a source yields it, before it is read.</summary>
/// <param name="Text">Null only when <paramref name="Events"/> are given.</param>
/// <param name="Voice">Named by the sender; null: computed from the text.</param>
/// <param name="Events">Made by people or by another extractor: stored as they are instead of extracting.</param>
/// <param name="Origin">For messages: <c>news.jsonl:17</c>.</param>
public sealed record IncomingArticle(
    string? ExternalId, string? Url, string Source, string? Title, string? Text, DateTimeOffset? PublishedAt,
    string Origin, LanguageTag? Language = null, string? Voice = null, IReadOnlyList<GivenEvent>? Events = null)
{
    public const string UnknownSource = "unknown";
}
