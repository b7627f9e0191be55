using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>Explains every event by a line.</summary>
internal sealed class FakeResolution : IResolutionPipeline
{
    public Task<ResolutionSummary> ResolveAllAsync(IProgress<ResolutionSummary>? progress, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Explanation?> ExplainAsync(EventId id, CancellationToken cancellationToken) =>
        Task.FromResult<Explanation?>(new(id, "Event " + id, ["One report."], []));
}
