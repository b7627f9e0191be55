using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>What a commit writes, worked out on another core ahead of the one that writes it.</summary>
internal sealed class CommitContent
{
    private readonly Dictionary<ResolvedEvent, Lazy<EventContent>> _events = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ArticleWrite, Lazy<ArticleContent>> _articles = new(ReferenceEqualityComparer.Instance);

    private CommitContent(EventCommit commit) => Commit = commit;

    public EventCommit Commit { get; }

    public static CommitContent Of(EventCommit commit, CancellationToken cancellationToken)
    {
        var content = new CommitContent(commit);
        foreach (var resolved in commit.Upserts.Concat(commit.Changes.Select(change => change.Event)))
            content._events.TryAdd(resolved, new(() => EventContent.Of(resolved)));
        foreach (var write in commit.Articles)
            content._articles.TryAdd(write, new(() => ArticleContent.Of(write)));
        _ = Task.Run(() => content.WorkOut(cancellationToken), CancellationToken.None);
        return content;
    }

    public EventContent Event(ResolvedEvent resolved) => _events[resolved].Value;

    public ArticleContent Article(ArticleWrite write) => _articles[write].Value;

    // In the order in which they are written. Who needs one that is not made yet makes it, or waits for it; what fails here fails there.
    [SuppressMessage("Design", "CA1031", Justification = "Kept by the value, which throws it to the writer.")]
    private void WorkOut(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var resolved in _events.Values.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
                _ = resolved.Value;
            foreach (var write in _articles.Values.TakeWhile(_ => !cancellationToken.IsCancellationRequested))
                _ = write.Value;
        }
        catch (Exception)
        {
            // Nothing more of this commit will be written.
        }
    }
}

/// <summary>An event as its row keeps it, and as the change log does, with the rows by which it is found.</summary>
/// <param name="Values">Of the columns that <see cref="EventWriter"/> names, up to the instant of the commit.</param>
internal sealed record EventContent(EventRecord Record, string Json, object?[] Values, HashSet<IIndexRow> Index)
{
    public static EventContent Of(ResolvedEvent resolved) => Of(EventRecord.Of(resolved));

    public static EventContent Of(EventRecord record) => new(
        record, RecordJson.Write(record), [.. AccountColumns.Of(record.Account), .. OwnValues(record)], EventIndexRows.Of(record));

    private static object?[] OwnValues(EventRecord columns) =>
    [
        MemberColumn.Write(columns.Members, columns.Id), HistoryColumn.Write(columns),
        columns.Contradictions is { } contradictions ? RecordJson.Write(contradictions) : null,
        columns.Confidence, columns.Voices, columns.Reports, columns.FirstReported, columns.LastReported,
        columns.Cancelled, columns.CancelledBy, columns.During, columns.RescheduledAs,
        RecordJson.Write(columns.Sources), RecordJson.Write(columns.Languages),
        DateBand.Of(columns.Account.Date.StartDay, columns.Account.Date.EndDay), columns.Account.City is { } city ? CityName.Folded(city) : null,
    ];
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
