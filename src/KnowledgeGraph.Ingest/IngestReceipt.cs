using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest;

/// <summary>What became of an article. It is stored when this answer comes, unless <paramref name="Refusal"/> says why not.</summary>
/// <param name="IsNew">False: the same article with the same text and events was there already, nothing changed.</param>
/// <param name="Events">The events that its mentions are members of now.</param>
/// <param name="Position">A position of the change log at or after the article's commit.</param>
/// <param name="Refusal">Null: it is stored. Else what was in the way and the remedy; the store holds what it held before.</param>
public sealed record IngestReceipt(
    Article Article, bool IsNew, IReadOnlyList<EventId> Events, long Position, IReadOnlyList<string> Warnings, string? Refusal = null);
