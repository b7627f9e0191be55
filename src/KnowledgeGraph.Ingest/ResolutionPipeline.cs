using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Ingest;

internal sealed class ResolutionPipeline(
    IEventStore store, IEventResolver resolver, ProposalWriter writer, JudgementsInUse judgements, IOptions<IngestOptions> options, IReportScan? scan = null) : IResolutionPipeline
{
    // Neighbours in time are read together: enough of them that most of what they reach is read once.
    private const int Together = 6_000;
    private const int MostNearby = 300;

    public async Task<ResolutionSummary> ResolveAllAsync(IProgress<ResolutionSummary>? progress, CancellationToken cancellationToken)
    {
        var done = new HashSet<EventId>();
        var sum = new ResolutionSummary(0, 0, 0, 0, 0);
        var portions = scan is null ? PortionsAsync(cancellationToken) : DifferingAsync(scan, (events, mentions) => Add(new(events, mentions, 0, 0, 0)), cancellationToken);
        await Parallel.ForEachAsync(
            portions,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            async (portion, token) =>
            {
                List<ResolvedEvent> fresh;
                lock (done)
                    fresh = [.. portion.Where(stored => done.Add(stored.Id))];
                Add(fresh.Count == 0 ? new(0, 0, 0, 0, 0) : await ResolveAsync(fresh, done, token));
            });
        return sum;

        void Add(ResolutionSummary step)
        {
            lock (done)
                sum = Added(sum, step);
            progress?.Report(sum);
        }
    }

    public async Task<Explanation?> ExplainAsync(EventId id, CancellationToken cancellationToken)
    {
        if ((await store.FindEventsAsync([id], cancellationToken)).GetValueOrDefault(id) is not { } asked)
            return null;
        var binding = (await judgements.GetAsync(cancellationToken)).Binding;
        var read = await store.ReadNeighbourhoodAsync([], [.. asked.Members], cancellationToken);
        var inside = await GrownAsync(binding, read.Reports, cancellationToken);
        var near = inside.Nearby.Where(report => report.Mention.Account.Kind == asked.Kind).OrderBy(report => Days(report, asked)).ThenBy(report => report.Mention.Id).Take(MostNearby);
        var around = await GrownAsync(binding, [.. read.Reports, .. near], cancellationToken);
        return resolver.Explain(around.Reports, asked.Members[0], binding);
    }

    // What others write meanwhile may be told or not; nothing rests on it.
    private async Task<Closure> GrownAsync(JudgementSet binding, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        var closure = new Closure(store, resolver.Remembering(), binding, reports, [], isWide: true);
        await writer.GrowAsync(closure, [], cancellationToken);
        return closure;
    }

    // Of a store that can be read at one go only what isn't right as it is.
    private async IAsyncEnumerable<IReadOnlyList<ResolvedEvent>> DifferingAsync(
        IReportScan scan, Action<int, int> checkedSoFar, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var binding = (await judgements.GetAsync(cancellationToken)).Binding;
        foreach (var ids in (await new StoreCheck(scan, resolver, options).FindAsync(binding, checkedSoFar, cancellationToken)).Chunk(Together))
            yield return [.. (await store.FindEventsAsync(ids, cancellationToken)).Values.DistinctBy(found => found.Id)];
    }

    private async IAsyncEnumerable<IReadOnlyList<ResolvedEvent>> PortionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var portion = new List<ResolvedEvent>(Together);
        var page = new PageRequest(First: PageRequest.MaxSize);
        while (true)
        {
            var (read, _) = await store.QueryAsync(new(), EventOrder.StartAsc, page, cancellationToken);
            portion.AddRange(read.Items.Select(item => item.Value));
            if (portion.Count >= Together || !read.HasNext)
            {
                yield return portion;
                portion = new(Together);
            }

            if (!read.HasNext)
                yield break;
            page = page with { After = read.Items[^1].Cursor };
        }
    }

    private async Task<ResolutionSummary> ResolveAsync(IReadOnlyList<ResolvedEvent> events, HashSet<EventId> done, CancellationToken cancellationToken)
    {
        MentionId[] members = [.. events.SelectMany(stored => stored.Members)];
        var written = await writer.WriteAsync(
            log => Task.FromResult<Proposal?>(new() { Judgements = log, Stored = events }),
            $"{events.Count} events", cancellationToken);
        if (written.Growth != Growth.Whole)
            return events.Count == 1 ? new(1, members.Length, 0, 0, 1) : await ResolveHalvesAsync(events, done, cancellationToken);
        lock (done)
            done.UnionWith(written.Before!.Select(resolved => resolved.Id));
        return new(events.Count, members.Length, written.Diff!.Upserts.Count, written.Diff.Removals.Count, 0);
    }

    private async Task<ResolutionSummary> ResolveHalvesAsync(IReadOnlyList<ResolvedEvent> events, HashSet<EventId> done, CancellationToken cancellationToken)
    {
        var half = events.Count / 2;
        var first = await ResolveAsync([.. events.Take(half)], done, cancellationToken);
        return Added(first, await ResolveAsync([.. events.Skip(half)], done, cancellationToken));
    }

    private static ResolutionSummary Added(ResolutionSummary one, ResolutionSummary other) => new(
        one.Events + other.Events, one.Mentions + other.Mentions, one.Written + other.Written, one.Removed + other.Removed, one.TooLarge + other.TooLarge);

    private static int Days(Report report, ResolvedEvent asked) => report.NearestDay is { } day && asked.Account.Date is { } date
        ? Math.Abs(day.DayNumber - date.Start.DayNumber)
        : int.MaxValue;
}
