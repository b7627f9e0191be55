using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>What the tables say of each other: events and their members, counters, the change log.</summary>
internal static class GraphFindings
{
    private const string Backup = "Restore a backup made before ('restore').";
    private const string Rebuild = "Export the store with 'export' and import it into a new one.";

    private const string Live = "SELECT e.id, j.mention AS value FROM event e JOIN event_member j ON j.event = e.key WHERE e.superseded_at IS NULL";

    private const string Told = "SELECT e.id, m.id FROM mention m JOIN event e ON e.key = m.event WHERE m.superseded_at IS NULL";

    /// <summary>Each counts what is wrong, and names one.</summary>
    private static readonly (string Sql, string Difference, string Remedy)[] _questions =
    [
        ($"SELECT count(*), min(value) FROM ({Live} EXCEPT {Told})", "{0} members of events are no live mentions of them, such as {1}.", Backup),
        ($"SELECT count(*), min(id) FROM (SELECT * FROM ({Told}) EXCEPT {Live})", "{0} live mentions point at events that don't hold them or are no more, such as {1}.", Backup),
        (
            "SELECT count(*), min(id) FROM (SELECT id FROM mention WHERE superseded_at IS NULL GROUP BY id HAVING count(*) > 1)",
            "{0} mentions have more than one live revision, such as {1}.", Backup),
        (
            "SELECT count(*), min(a.id) FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_version v WHERE v.key = a.key * 1048576 + a.version)",
            "{0} articles lack their latest version, such as {1}.", Backup),
        (
            "SELECT abs(value - (SELECT count(*) FROM article WHERE retracted = 0)), value FROM sequence WHERE name = 'articles'",
            "The count of articles, {1}, is wrong by {0}.", Rebuild),
        (
            "SELECT coalesce(max(sequence) - min(sequence) + 1 - count(*), 0), max(sequence) FROM change",
            "The change log, whose last number is {1}, lacks {0} entries between its first and last.", Backup),
        (
            "SELECT abs(value - coalesce((SELECT max(sequence) FROM change), value)), value FROM sequence WHERE name = 'changes'",
            "The position of the change log, {1}, is {0} away from its last entry.", Backup),
    ];

    public static IEnumerable<StoreFinding> Of(SqliteSession session)
    {
        foreach (var (sql, difference, remedy) in _questions)
        {
            var (count, sample) = session.List(row => (row.GetInt64(0), row.Text(1)), sql)[0];
            if (count > 0)
                yield return new(difference.Replace("{0}", $"{count}", StringComparison.Ordinal).Replace("{1}", sample, StringComparison.Ordinal), remedy);
        }
    }
}
