using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Domain.Articles;

/// <summary>An article in its latest version, as received.</summary>
/// <param name="ExternalId">As the sender called it.</param>
/// <param name="Text">Null when only its events were given. Offsets of evidence point into it, in UTF-16 code units.</param>
/// <param name="Voice">Copies of one story share it.</param>
/// <param name="Version">From 1.</param>
/// <param name="RecordedAt">When this version was stored; set by the store, <see cref="DateTimeOffset.MinValue"/> before.</param>
/// <param name="Retracted">Taken out of the graph, for <paramref name="RetractionReason"/>; what it told binds no more.</param>
public sealed record Article(
    ArticleId Id, string? ExternalId, string? Url, string Source, string Title, string? Text, LanguageTag? Language,
    DateTimeOffset? PublishedAt, string Voice, int Version, DateTimeOffset RecordedAt, bool Retracted = false,
    string? RetractionReason = null)
{
    public ArticleHead Head => new(Id, Source, Language, PublishedAt, RecordedAt, Voice);
}
