using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage;

/// <summary>Reads a whole store once, for work on all of it. A store that has none is read through its lists and neighbourhoods.</summary>
public interface IReportScan
{
    /// <summary>All live reports in the order of the days at which they stand, each once, of one snapshot; at last the events of which no report came.</summary>
    IAsyncEnumerable<ScannedPart> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>What a scan has read of some days.</summary>
/// <param name="Reports">In no order among each other.</param>
/// <param name="Next">All that comes later stands at this day or after it; null: this is the last part.</param>
/// <param name="Unseen">Live events of which no report came.</param>
public sealed record ScannedPart(IReadOnlyList<StoredReport> Reports, DateOnly? Next, IReadOnlyList<EventId> Unseen);
