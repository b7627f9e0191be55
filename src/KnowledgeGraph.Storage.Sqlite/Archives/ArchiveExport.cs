using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Archives;

/// <summary>Reads all that a store holds, page by page in one transaction.</summary>
internal sealed class ArchiveExport(SqliteSession session)
{
    private const int PageSize = 500;

    private sealed record Times(string Id, long RecordedAt, long? SupersededAt);

    private sealed record Instants(string? Event, long RecordedAt, long? SupersededAt);

    public IEnumerable<ArchiveRecord> Records()
    {
        yield return new ArchiveHeader(ArchiveHeader.CurrentFormat, ChangeLog.Position(session), ChangeLog.Counter(session, "recorded_at"));
        var records = 0L;
        foreach (var record in Events().Concat(Articles()).Concat(People()).Concat(Blocks()).Concat(Judgements()).Concat(Changes()))
        {
            records++;
            yield return record;
        }

        yield return new ArchiveEnd(records);
    }

    private IEnumerable<ArchiveRecord> Events()
    {
        var after = "";
        while (EventsAfter(after) is { Count: > 0 } page)
        {
            foreach (var times in page)
                yield return new ArchivedEvent(EventRow.ById(session, times.Id)!.Columns, times.RecordedAt, times.SupersededAt);
            after = page[^1].Id;
        }
    }

    private List<Times> EventsAfter(string id) => session.List(
        row => new Times(row.GetString(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2)),
        "SELECT id, recorded_at, superseded_at FROM event WHERE id > $after ORDER BY id LIMIT $max", id, PageSize);

    private IEnumerable<ArchiveRecord> Articles() => ByIds("article").Select(id => Article(ArticleRow.ById(session, id)!));

    private ArchivedArticle Article(ArticleRow row) => ArchivedArticle.Of(
        row.Article,
        [.. ArticleVersionRow.Of(session, row.Key).Select(version => version.ToArchive())],
        [
            .. MentionRow.AllOf(session, row.Key).Zip(
                InstantsOf(row.Key),
                (mention, instants) => ArchivedMention.Of(mention.Mention, instants.Event, instants.RecordedAt, instants.SupersededAt)),
        ]);

    private List<Instants> InstantsOf(long article) => session.List(
        row => new Instants(row.Text(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2)),
        "SELECT e.id, m.recorded_at, m.superseded_at FROM mention m LEFT JOIN event e ON e.key = m.event WHERE m.article = $article ORDER BY m.key",
        article);

    private IEnumerable<ArchiveRecord> People() => ByIds("person").Select(id => ArchivedPerson.Of(PersonRow.ById(session, new PersonId(id))!));

    private IEnumerable<string> ByIds(string table)
    {
        var after = "";
        while (IdsAfter(table, after) is { Count: > 0 } page)
        {
            foreach (var id in page)
                yield return id;
            after = page[^1];
        }
    }

    private List<string> IdsAfter(string table, string id) => session.List(
        row => row.GetString(0), $"SELECT id FROM {table} WHERE id > $after ORDER BY id LIMIT $max", id, PageSize);

    private List<ArchivedBlock> Blocks() => session.List(
        row => new ArchivedBlock(row.GetString(0), row.GetString(1), row.GetInt64(2)), "SELECT kind, block, version FROM block ORDER BY kind, block");

    private IEnumerable<ArchiveRecord> Judgements() => JudgementRow.All(session).Select(judgement => new ArchivedJudgement(judgement));

    private IEnumerable<ArchiveRecord> Changes()
    {
        var after = ChangeLog.OldestPosition(session);
        while (ChangeLog.Read(session, after, PageSize) is { Count: > 0 } page)
        {
            foreach (var change in page)
                yield return ArchivedChange.Of(change);
            after = page[^1].Sequence;
        }
    }
}
