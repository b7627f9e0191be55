using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage;

/// <summary>What reports told: a change of the log holds its event without their words, and a filter by words needs them.</summary>
public interface IReportTexts
{
    /// <summary>For each of these changes, what the reports of its event told after the commit (<see cref="ChangeKind.Retracted"/>: before).</summary>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<IReadOnlyList<IReadOnlyList<ReportText>>> ReadAsync(IReadOnlyList<EventChange> changes, CancellationToken cancellationToken);
}
