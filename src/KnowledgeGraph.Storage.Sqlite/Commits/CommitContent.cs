using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>What a commit writes, worked out on all cores before the write lock is taken.</summary>
internal sealed class CommitContent
{
    private readonly Dictionary<ResolvedEvent, EventContent> _events = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ArticleWrite, ArticleContent> _articles = new(ReferenceEqualityComparer.Instance);

    private CommitContent(EventCommit commit) => Commit = commit;

    public EventCommit Commit { get; }

    public static CommitContent Of(EventCommit commit, CancellationToken cancellationToken)
    {
        var content = new CommitContent(commit);
        var events = commit.Upserts.Concat(commit.Changes.Select(change => change.Event)).Distinct<ResolvedEvent>(ReferenceEqualityComparer.Instance);
        foreach (var (resolved, made) in Made<ResolvedEvent, EventContent>(events, EventContent.Of, cancellationToken))
            content._events.Add(resolved, made);
        foreach (var (write, made) in Made(commit.Articles.Distinct<ArticleWrite>(ReferenceEqualityComparer.Instance), ArticleContent.Of, cancellationToken))
            content._articles.Add(write, made);
        return content;
    }

    public EventContent Event(ResolvedEvent resolved) => _events[resolved];

    public ArticleContent Article(ArticleWrite write) => _articles[write];

    private static IEnumerable<(TIn Item, TOut Made)> Made<TIn, TOut>(IEnumerable<TIn> items, Func<TIn, TOut> make, CancellationToken cancellationToken) =>
        items.AsParallel().WithCancellation(cancellationToken).Select(item => (item, make(item)));
}

/// <summary>An event as its row keeps it, and as the change log does, with the rows by which it is found.</summary>
internal sealed record EventContent(EventRecord Record, string Json, object?[] Account, HashSet<IIndexRow> Index)
{
    public static EventContent Of(ResolvedEvent resolved) => Of(EventRecord.Of(resolved));

    public static EventContent Of(EventRecord record) =>
        new(record, RecordJson.Write(record), AccountColumns.Of(record.Account), EventIndexRows.Of(record));
}

/// <summary>What the rows of an article's version hold beside what was given.</summary>
/// <param name="Mentions">In the order of those of the article.</param>
internal sealed record ArticleContent(string Fingerprint, IReadOnlyList<MentionContent> Mentions)
{
    public static ArticleContent Of(ArticleWrite write) => new(
        VersionFingerprint.Of(write.Article.Title, write.Article.Text),
        [.. write.Mentions.Select(mention => MentionContent.Of(mention, mention.ArticleVersion == write.Article.Version ? write.Article.Title : null))]);
}

/// <param name="Account">The values of <see cref="AccountColumns.Names"/>.</param>
/// <param name="Words">Null when the title that it was read with was not given.</param>
internal sealed record MentionContent(object?[] Account, string? Words)
{
    public static MentionContent Of(Mention mention, string? title) => new(
        AccountColumns.Of(AccountRecord.Of(mention.Account)),
        title is null ? null : new ReportText(title, mention.Evidence.Text).Document);
}
