using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Computes stored events anew, with all that hangs together with them, and writes what differs.</summary>
internal sealed class ResolutionRun(IEventStore store, IEventResolver resolver, int maxReports)
{
    /// <returns>How it ended; what was looked at and written; null where nothing was.</returns>
    public async Task<(Growth Growth, ResolutionSummary? Summary, IReadOnlyCollection<ResolvedEvent> Events)> TryResolveAsync(
        IReadOnlyCollection<ResolvedEvent> events, CancellationToken cancellationToken)
    {
        var members = events.SelectMany(stored => stored.Members).ToList();
        var read = await store.ReadNeighbourhoodAsync([], members, cancellationToken);
        var closure = new Closure(store, resolver, read.Reports, []);
        if (await closure.GrowAsync(maxReports, cancellationToken) is not Growth.Whole and var growth)
            return (growth, null, []);
        var diff = new ChangeDiff(closure.Events, resolver.Resolve(closure.Reports, JudgementSet.Empty), []);
        if (diff.Changes.Count > 0 && !await WriteAsync(diff, closure.Versions, cancellationToken))
            return (Growth.Outdated, null, []);
        return (Growth.Whole, new(events.Count, members.Count, diff.Upserts.Count, diff.Removals.Count, 0), closure.Events);
    }

    private async Task<bool> WriteAsync(ChangeDiff diff, IReadOnlyDictionary<Block, long> versions, CancellationToken cancellationToken)
    {
        var outcome = await store.CommitAsync(
            new() { Articles = [], Upserts = diff.Upserts, Removals = diff.Removals, Changes = diff.Changes, Versions = versions }, cancellationToken);
        return outcome.Committed;
    }
}
