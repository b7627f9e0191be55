using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingest.History;

/// <inheritdoc cref="IEventHistory"/>
internal sealed class EventHistory(IReportHistory reports, IJudgementStore judgements, IEventResolver resolver) : IEventHistory
{
    public async Task<IPastEvents> AsOfAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var head = await reports.HeadAsync(at, cancellationToken);
        // What is recorded while the answer is made comes later than this.
        var then = at < head.Recorded ? at : head.Recorded;
        return new PastEvents(new(reports, resolver, await judgements.ReadAsync(cancellationToken), then), head.Position);
    }
}
