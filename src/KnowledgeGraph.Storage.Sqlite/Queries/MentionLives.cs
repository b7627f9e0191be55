using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>What had become of a mention at an instant in ticks.</summary>
internal static class MentionLives
{
    public static MentionLife? Find(SqliteSession session, string id, long at)
    {
        var revisions = session.List(
            row => row.IsDBNull(0) ? long.MaxValue : row.GetInt64(0),
            "SELECT superseded_at FROM mention WHERE id = $id AND recorded_at <= $at ORDER BY revision DESC LIMIT 1", id, at);
        var heirs = session.List(
            row => new MentionId(row.GetString(0)),
            "SELECT id FROM mention WHERE replaces = $id AND recorded_at <= $at ORDER BY key DESC", id, at);
        if (revisions.Count == 0 && heirs.Count == 0)
            return null;
        var isAlive = revisions is [var last, ..] && last > at;
        return new(isAlive, [.. heirs.Distinct()], !isAlive && revisions is [var end, ..] ? new DateTimeOffset(end, TimeSpan.Zero) : null);
    }
}
