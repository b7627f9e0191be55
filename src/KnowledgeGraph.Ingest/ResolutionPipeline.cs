using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using EventId = KnowledgeGraph.Domain.Events.EventId;

namespace KnowledgeGraph.Ingest;

internal sealed class ResolutionPipeline(
    IEventStore store, IEventResolver resolver, RetryDelay delay, IOptions<IngestOptions> options, ILogger<ResolutionPipeline> logger) : IResolutionPipeline
{
    // Neighbours in time are read together: enough of them that most of what they reach is read once.
    private const int Together = 2_000;
    private const int MostNearby = 300;

    private readonly int _maxReports = options.Value.MaxReports;

    public async Task<ResolutionSummary> ResolveAllAsync(IProgress<ResolutionSummary>? progress, CancellationToken cancellationToken)
    {
        var done = new HashSet<EventId>();
        var sum = new ResolutionSummary(0, 0, 0, 0, 0);
        await Parallel.ForEachAsync(
            PortionsAsync(cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            async (portion, token) =>
            {
                List<ResolvedEvent> fresh;
                lock (done)
                    fresh = [.. portion.Where(stored => done.Add(stored.Id))];
                var step = fresh.Count == 0 ? null : await ResolveAsync(fresh, done, token);
                lock (done)
                    sum = step is null ? sum : Added(sum, step);
                progress?.Report(sum);
            });
        return sum;
    }

    public async Task<Explanation?> ExplainAsync(EventId id, CancellationToken cancellationToken)
    {
        if ((await store.FindEventsAsync([id], cancellationToken)).GetValueOrDefault(id) is not { } asked)
            return null;
        var read = await store.ReadNeighbourhoodAsync([], [.. asked.Members], cancellationToken);
        var inside = new Closure(store, resolver, read.Reports, []);
        await inside.GrowAsync(_maxReports, cancellationToken);
        var near = inside.Nearby.Where(report => report.Mention.Account.Kind == asked.Kind).OrderBy(report => Days(report, asked)).ThenBy(report => report.Mention.Id).Take(MostNearby);
        var around = new Closure(store, resolver, [.. read.Reports, .. near], []);
        await around.GrowAsync(_maxReports, cancellationToken);
        return resolver.Explain(around.Reports, asked.Members[0]);
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
        for (var attempt = 1; attempt <= delay.MaxAttempts; attempt++)
        {
            var (growth, summary, reached) = await new ResolutionRun(store, resolver, _maxReports).TryResolveAsync(events, cancellationToken);
            if (growth == Growth.TooLarge)
                return events.Count == 1 ? new(1, events[0].Members.Count, 0, 0, 1) : await ResolveHalvesAsync(events, done, cancellationToken);
            if (growth == Growth.Whole)
            {
                lock (done)
                    done.UnionWith(reached.Select(resolved => resolved.Id));
                return summary!;
            }

            await delay.WaitAsync(attempt, logger, cancellationToken);
        }

        throw new StorageException(StorageFault.Locked,
            $"Other writers were faster {delay.MaxAttempts} times while {events.Count} events were resolved. Run it again, or raise Ingest:MaxAttempts.");
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
