using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteReportTexts(SqliteConnections connections) : IReportTexts
{
    // Every commit has an instant of its own, so the revision that was live then is the one of this commit.
    private const string LiveAt =
        """
        SELECT v.title, m.evidence FROM mention m JOIN article_version v ON v.key = m.article * 1048576 + m.article_version
        WHERE m.id = $id AND m.recorded_at <= $at AND (m.superseded_at IS NULL OR m.superseded_at > $at)
        """;

    public Task<IReadOnlyList<IReadOnlyList<ReportText>>> ReadAsync(IReadOnlyList<EventChange> changes, CancellationToken cancellationToken) =>
        connections.ReadAsync<IReadOnlyList<IReadOnlyList<ReportText>>>(session => [.. changes.Select(change => Read(session, change))], cancellationToken);

    /// <summary>What a mention told at an instant in ticks; nothing when it didn't live then.</summary>
    public static List<ReportText> Read(SqliteSession session, MentionId mention, long at) =>
        session.List(row => new ReportText(row.GetString(0), row.GetString(1)), LiveAt, mention.Value, at);

    private static List<ReportText> Read(SqliteSession session, EventChange change)
    {
        var at = change.RecordedAt.UtcTicks - (change.Change == ChangeKind.Retracted ? 1 : 0);
        return [.. change.Event.Members.SelectMany(member => Read(session, member, at))];
    }
}
