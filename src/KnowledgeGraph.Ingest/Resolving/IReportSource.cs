using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Where growing components read what they reach.</summary>
internal interface IReportSource
{
    /// <summary>The reports of these ranges and of the named mentions; null: what was read before no longer belongs to it.</summary>
    Task<IReadOnlyList<Report>?> ReadAsync(IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken);

    /// <summary>Mentions that belong to the components although no rule says so.</summary>
    IEnumerable<MentionId> Bound(Func<MentionId, bool> isInside);
}
