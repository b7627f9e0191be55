using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Mentions;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Logging;
using EventId = KnowledgeGraph.Domain.Events.EventId;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Stores articles with the events that follow, and takes them out again.</summary>
internal sealed class StoreDriver(
    IArticleStore articles, IEventStore events, IEventFeed feed, ProposalWriter writer, TimeProvider clock, ILogger<StoreDriver> logger)
{
    /// <param name="read">Of different articles.</param>
    public async Task<IReadOnlyList<IngestReceipt>> StoreAsync(IReadOnlyList<ReadArticle> read, CancellationToken cancellationToken)
    {
        Batch? batch = null;
        var written = await writer.WriteAsync(
            async judgements =>
            {
                var stored = await articles.FindArticlesAsync([.. read.Select(item => item.Article.Id)], cancellationToken);
                batch = Batch.Of(read, stored, clock.GetUtcNow());
                return Propose(batch, judgements);
            },
            $"the {read.Count} articles", cancellationToken);
        if (written.Growth == Growth.Whole)
            return await ReceiptsAsync(batch!, written, cancellationToken);
        if (read is [var only])
            return [await RefuseAsync(only.Article, written.Growth, cancellationToken)];
        var half = read.Count / 2;
        return [.. await StoreAsync([.. read.Take(half)], cancellationToken), .. await StoreAsync([.. read.Skip(half)], cancellationToken)];
    }

    /// <returns>Null: there is no such article.</returns>
    public async Task<IngestReceipt?> RetractAsync(ArticleId id, string reason, CancellationToken cancellationToken)
    {
        StoredArticle? stored = null;
        var written = await writer.WriteAsync(
            async judgements =>
            {
                stored = (await articles.FindArticlesAsync([id], cancellationToken)).GetValueOrDefault(id);
                return stored is { Article.Retracted: false } ? Retraction(stored, reason, judgements) : null;
            },
            $"the retraction of {id}", cancellationToken);
        if (stored is null)
            return null;
        if (written.Growth != Growth.Whole)
            return await RefuseAsync(stored.Article, written.Growth, cancellationToken);
        var position = written.Position ?? await feed.PositionAsync(cancellationToken);
        return stored.Article.Retracted
            ? new(stored.Article, false, [], position, ["It was retracted before."])
            : new(stored.Article with { Retracted = true, RetractionReason = reason }, true, [.. (written.Diff?.Upserts ?? []).Select(upsert => upsert.Id)], position, []);
    }

    private static Proposal? Propose(Batch batch, JudgementLog judgements)
    {
        var changed = batch.Changed;
        return changed.Count == 0 ? null : new()
        {
            Judgements = judgements,
            Articles = [.. changed.Select(entry => entry.Write)],
            Written = [.. changed.SelectMany(entry => entry.Written)],
            Superseded = [.. changed.SelectMany(entry => entry.Superseded)],
            Judged = BoundSuccessors.Of(changed.SelectMany(entry => entry.Mentions), judgements.Judgements),
        };
    }

    private static Proposal Retraction(StoredArticle stored, string reason, JudgementLog judgements) => new()
    {
        Judgements = judgements,
        Articles = [new(stored.Article with { Retracted = true, RetractionReason = reason }, [], stored.Article.Version)],
        Superseded = [.. stored.Mentions.Select(mention => new Report(mention, stored.Article.Head))],
    };

    private async Task<IngestReceipt> RefuseAsync(Article article, Growth growth, CancellationToken cancellationToken)
    {
        var reason = writer.Refusal(growth);
        Log.Refused(logger, article.Id, reason);
        return new(article, false, [], await feed.PositionAsync(cancellationToken), [], reason);
    }

    private async Task<IReadOnlyList<IngestReceipt>> ReceiptsAsync(Batch batch, ProposalWriter.Written written, CancellationToken cancellationToken)
    {
        var position = written.Position ?? await feed.PositionAsync(cancellationToken);
        if (written.Diff is { } diff)
            Log.Stored(logger, batch.Changed.Count, batch.Changed.Sum(entry => entry.Mentions.Count), diff.Upserts.Count, diff.Removals.Count, position);
        var eventOf = (written.Events ?? []).SelectMany(found => found.Members.Select(member => (member, found.Id))).ToDictionary(pair => pair.member, pair => pair.Id);
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
}
