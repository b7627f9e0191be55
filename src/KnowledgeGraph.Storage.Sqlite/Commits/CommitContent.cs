using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>What a commit writes, worked out on all cores before the write lock is taken.</summary>
internal sealed class CommitContent
{
    private readonly Dictionary<ResolvedEvent, EventContent> _events = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Mention, object?[]> _mentions = new(ReferenceEqualityComparer.Instance);

    private CommitContent(EventCommit commit) => Commit = commit;

    public EventCommit Commit { get; }

    public static CommitContent Of(EventCommit commit, CancellationToken cancellationToken)
    {
        var content = new CommitContent(commit);
        var events = commit.Upserts.Concat(commit.Changes.Select(change => change.Event)).Distinct<ResolvedEvent>(ReferenceEqualityComparer.Instance);
        foreach (var (resolved, made) in Made<ResolvedEvent, EventContent>(events, EventContent.Of, cancellationToken))
            content._events.Add(resolved, made);
        foreach (var (mention, made) in Made(commit.Articles.SelectMany(write => write.Mentions).Distinct<Mention>(ReferenceEqualityComparer.Instance), Account, cancellationToken))
            content._mentions.Add(mention, made);
        return content;
    }

    public EventContent Event(ResolvedEvent resolved) => _events[resolved];

    /// <summary>The values of <see cref="AccountColumns.Names"/>.</summary>
    public object?[] AccountOf(Mention mention) => _mentions[mention];

    private static object?[] Account(Mention mention) => AccountColumns.Of(AccountRecord.Of(mention.Account));

    private static IEnumerable<(TIn Item, TOut Made)> Made<TIn, TOut>(IEnumerable<TIn> items, Func<TIn, TOut> make, CancellationToken cancellationToken) =>
        items.AsParallel().WithCancellation(cancellationToken).Select(item => (item, make(item)));
}

/// <summary>An event as its row keeps it, and as the change log does.</summary>
internal sealed record EventContent(EventRecord Record, string Json, object?[] Account)
{
    public static EventContent Of(ResolvedEvent resolved) => Of(EventRecord.Of(resolved));

    public static EventContent Of(EventRecord record) => new(record, RecordJson.Write(record), AccountColumns.Of(record.Account));
}
