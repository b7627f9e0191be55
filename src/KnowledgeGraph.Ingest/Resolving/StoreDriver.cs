using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Mentions;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using EventId = KnowledgeGraph.Domain.Events.EventId;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Stores articles with the events that follow: reads whole components, resolves them, and writes under the condition that nobody was faster.</summary>
internal sealed class StoreDriver(
    IArticleStore articles, IEventStore events, IEventFeed feed, IEventResolver resolver, RetryDelay delay, TimeProvider clock,
    IOptions<IngestOptions> options, ILogger<StoreDriver> logger)
{
    private readonly int _maxReports = options.Value.MaxReports;

    /// <param name="read">Of different articles.</param>
    public async Task<IReadOnlyList<IngestReceipt>> StoreAsync(IReadOnlyList<ReadArticle> read, CancellationToken cancellationToken)
    {
        var (growth, receipts) = await StoreTogetherAsync(read, cancellationToken);
        if (growth == Growth.Whole)
            return receipts;
        if (read is [var only])
            return [await RefuseAsync(only.Article, cancellationToken)];
        var half = read.Count / 2;
        return [.. await StoreAsync([.. read.Take(half)], cancellationToken), .. await StoreAsync([.. read.Skip(half)], cancellationToken)];
    }

    private async Task<Attempt> StoreTogetherAsync(IReadOnlyList<ReadArticle> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= delay.MaxAttempts; attempt++)
        {
            try
            {
                if (await TryStoreAsync(read, cancellationToken) is { Growth: not Growth.Outdated } ended)
                    return ended;
            }
            catch (StorageException error) when (error.IsTransient && attempt < delay.MaxAttempts)
            {
                // Nothing was written, as after a conflict: read again.
            }

            await delay.WaitAsync(attempt, logger, cancellationToken);
        }

        throw new StorageException(StorageFault.Locked,
            $"Other writers were faster {delay.MaxAttempts} times; the {read.Count} articles were not stored. Send them again, or raise Ingest:MaxAttempts.");
    }

    private async Task<IngestReceipt> RefuseAsync(Article article, CancellationToken cancellationToken)
    {
        Log.Refused(logger, article.Id, _maxReports);
        return new(article, false, [], await feed.PositionAsync(cancellationToken), [],
            $"It hangs together with more than {_maxReports} reports, too many to be resolved at once. It was not stored; raise Ingest:MaxReports and send it again.");
    }

    private async Task<Attempt> TryStoreAsync(IReadOnlyList<ReadArticle> read, CancellationToken cancellationToken)
    {
        var stored = await articles.FindArticlesAsync([.. read.Select(item => item.Article.Id)], cancellationToken);
        var batch = Batch.Of(read, stored, clock.GetUtcNow());
        var changed = batch.Changed;
        if (changed.Count == 0)
            return new(Growth.Whole, await ReceiptsAsync(batch, [], await feed.PositionAsync(cancellationToken), cancellationToken));

        var closure = new Closure(events, resolver, changed.SelectMany(entry => entry.Written), [.. changed.SelectMany(entry => entry.Superseded)]);
        if (await closure.GrowAsync(_maxReports, cancellationToken) is not Growth.Whole and var growth)
            return new(growth, []);
        var resolved = resolver.Resolve(closure.Reports);
        var diff = new ChangeDiff(closure.Events, resolved, [.. changed.SelectMany(entry => entry.Mentions)]);
        var outcome = await events.CommitAsync(
            new()
            {
                Articles = [.. changed.Select(entry => entry.Write)],
                Upserts = diff.Upserts,
                Removals = diff.Removals,
                Changes = diff.Changes,
                Versions = closure.Versions,
            },
            cancellationToken);
        if (!outcome.Committed)
            return new(Growth.Outdated, []);
        Log.Stored(logger, changed.Count, changed.Sum(entry => entry.Mentions.Count), diff.Upserts.Count, diff.Removals.Count, outcome.Position);
        return new(Growth.Whole, await ReceiptsAsync(batch, resolved, outcome.Position, cancellationToken));
    }

    private async Task<IReadOnlyList<IngestReceipt>> ReceiptsAsync(
        Batch batch, IReadOnlyList<ResolvedEvent> resolved, long position, CancellationToken cancellationToken)
    {
        var eventOf = resolved.SelectMany(found => found.Members.Select(member => (member, found.Id))).ToDictionary(pair => pair.member, pair => pair.Id);
        List<EventId> unknown = [.. batch.Entries.SelectMany(entry => entry.Mentions).Select(mention => mention.Id)
            .Where(id => !eventOf.ContainsKey(id)).Select(id => new EventId(id))];
        if (unknown.Count > 0)
        {
            foreach (var (asked, found) in await events.FindEventsAsync(unknown, cancellationToken))
                eventOf[new(asked.Value)] = found.Id;
        }

        return [.. batch.Entries.Select(entry => new IngestReceipt(entry.Article, entry.IsNew, EventsOf(entry, eventOf), position, entry.Warnings))];
    }

    private static EventId[] EventsOf(Batch.Entry entry, Dictionary<MentionId, EventId> eventOf) =>
        [.. entry.Mentions.Where(mention => eventOf.ContainsKey(mention.Id)).Select(mention => eventOf[mention.Id]).Distinct()];

    private readonly record struct Attempt(Growth Growth, IReadOnlyList<IngestReceipt> Receipts);
}
