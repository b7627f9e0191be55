using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Commits for tests.</summary>
public static class TestCommits
{
    /// <summary>New events without a condition on blocks, each logged as created.</summary>
    public static EventCommit Of(IReadOnlyList<ArticleWrite> articles, IReadOnlyList<ResolvedEvent> upserts) => new()
    {
        Articles = articles,
        Upserts = upserts,
        Removals = [],
        Changes = [.. upserts.Select(resolved => Change(ChangeKind.Created, resolved))],
        Versions = new Dictionary<Block, long>(),
    };

    public static ChangeDraft Change(ChangeKind kind, ResolvedEvent resolved, EventStatus? previous = null, params EventId[] previousIds) =>
        new(kind, resolved, previous, previousIds);
}
