using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingest.History;

/// <inheritdoc cref="IEventHistory"/>
internal sealed class EventHistory(IReportHistory reports, IEventResolver resolver) : IEventHistory
{
    public async Task<IPastEvents> AsOfAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var head = await reports.HeadAsync(at, cancellationToken);
        // What is recorded while the answer is made comes later than this.
        var then = at < head.Recorded ? at : head.Recorded;
        return new PastEvents(new(reports, resolver, JudgementSet.Empty, then), head.Position);
    }
}
