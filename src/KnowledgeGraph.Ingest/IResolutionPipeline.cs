using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Ingest;

/// <summary>Resolves what is stored already.</summary>
public interface IResolutionPipeline
{
    /// <summary>Computes every event anew and writes those that differ from what is stored: after a change of the rules or of the table of offices; else it changes nothing.</summary>
    /// <remarks>Others may read and write meanwhile. What was done stays done when it is stopped.</remarks>
    /// <param name="progress">After each step.</param>
    /// <exception cref="Storage.StorageException">The store fails, or other writers were always faster.</exception>
    Task<ResolutionSummary> ResolveAllAsync(IProgress<ResolutionSummary>? progress, CancellationToken cancellationToken);

    /// <summary>Why the reports of an event are together, and what kept the nearest others out; null: no event answers to the id.</summary>
    Task<Explanation?> ExplainAsync(EventId id, CancellationToken cancellationToken);
}
