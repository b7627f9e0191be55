using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Derives the rows that are for speed anew from events and mentions, and compares.</summary>
/// <remarks>Into temporary tables, which stand before those of the store under the same names: so what writes the rows in a commit writes them here.</remarks>
internal sealed class DerivedRows(SqliteSession session)
{
    private const int PageSize = 500;
    public const string Rebuild = "Export the store with 'export' and import it into a new one: what is only for speed is derived anew.";

    // Each with what counts in it.
    private static readonly (string Table, string Rows)[] _tables =
    [
        ("event_party", "SELECT * FROM {0}.event_party"),
        ("contact", "SELECT * FROM {0}.contact"),
        ("event_person", "SELECT * FROM {0}.event_person"),
        ("person_key", "SELECT id FROM {0}.person_key"),
        ("event_target", "SELECT * FROM {0}.event_target"),
        ("mention_block", "SELECT * FROM {0}.mention_block"),
        ("block", "SELECT key, kind, block FROM {0}.block"),
        ("person", "SELECT id FROM {0}.person"),
        ("person_spelling", "SELECT person, text, language, count FROM {0}.person_spelling WHERE count <> 0"),
        ("person_office", "SELECT person, office, month, count FROM {0}.person_office WHERE count <> 0"),
        ("people_version", "SELECT party FROM {0}.people_version"),
    ];

    public IEnumerable<StoreFinding> Differences(CancellationToken cancellationToken)
    {
        foreach (var (table, _) in _tables)
            session.ExecuteScript(Temporary(table));
        // Blocks and people stay when nothing stands in them any more.
        session.ExecuteScript("INSERT INTO temp.block SELECT * FROM main.block; INSERT INTO temp.person_key SELECT * FROM main.person_key; INSERT INTO temp.person SELECT * FROM main.person; INSERT INTO temp.people_version SELECT * FROM main.people_version;");
        DeriveFromEvents(cancellationToken);
        DeriveFromMentions(cancellationToken);
        return _tables.SelectMany(table => Compare(table.Table, table.Rows));
    }

    private string Temporary(string table)
    {
        const string Create = "CREATE TABLE ";
        var sql = session.First(row => row.GetString(0), "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = $name", table)!;
        return $"CREATE TEMP TABLE {sql[Create.Length..]}";
    }

    private void DeriveFromEvents(CancellationToken cancellationToken)
    {
        var after = 0L;
        while (EventKeysAfter(after) is { Count: > 0 } page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var key in page)
            {
                foreach (var row in EventIndexRows.Of(EventRow.ByKey(session, key)!.Columns))
                    row.Insert(session, key);
            }

            after = page[^1];
        }
    }

    private List<long> EventKeysAfter(long key) => session.List(
        row => row.GetInt64(0), "SELECT key FROM event WHERE superseded_at IS NULL AND key > $after ORDER BY key LIMIT $max", key, PageSize);

    private void DeriveFromMentions(CancellationToken cancellationToken)
    {
        var blocks = new MentionBlocks(session);
        var after = 0L;
        while (MentionsAfter(after) is { Count: > 0 } page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var people = new PersonTally();
            foreach (var mention in page)
            {
                blocks.Insert(mention.Key, mention.Report);
                people.Add(mention.Report);
            }

            PersonWriter.Write(session, people);
            after = page[^1].Key;
        }
    }

    private List<MentionRow> MentionsAfter(long key) => session.List(
        MentionRow.Read, $"{MentionRow.Select} WHERE m.superseded_at IS NULL AND m.key > $after ORDER BY m.key LIMIT $max", key, PageSize);

    private IEnumerable<StoreFinding> Compare(string table, string rows)
    {
        var derived = rows.Replace("{0}", "temp", StringComparison.Ordinal);
        var kept = rows.Replace("{0}", "main", StringComparison.Ordinal);
        if (Beyond(derived, kept) is (> 0 and var missing, var first))
            yield return new($"{missing} rows are missing in {table}, such as {first}.", Rebuild);
        if (Beyond(kept, derived) is (> 0 and var surplus, var other))
            yield return new($"{surplus} rows of {table} follow from no event or mention, such as {other}.", Rebuild);
    }

    private (long Count, string Sample) Beyond(string these, string those)
    {
        var difference = $"SELECT * FROM ({these}) EXCEPT SELECT * FROM ({those})";
        var count = session.Scalar($"SELECT count(*) FROM ({difference})") ?? 0;
        return (count, count == 0 ? "" : session.First(row => row.Cells(), $"{difference} LIMIT 1")!);
    }
}
