using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Finds what an id means now: every id that a mention or event ever had answers.</summary>
internal sealed class EventIds(SqliteSession session)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The event of the live mention of this id, else of the mention that replaced it, else the one that it was last of, else of that one's other members.</summary>
    public static EventRow? Find(SqliteSession session, string id) => new EventIds(session).Live(id);

    /// <summary>The last state of the event that this id last meant; null when it lives or was never given.</summary>
    public static EventRow? FindGone(SqliteSession session, string id) =>
        Find(session, id) is null ? Last(session, id) : null;

    private EventRow? Live(string id)
    {
        if (!_seen.Add(id))
            return null;
        if (OfLiveMention(id) is { } now)
            return now;
        foreach (var heir in session.List(row => row.GetString(0), "SELECT id FROM mention WHERE replaces = $id ORDER BY key DESC", id))
        {
            if (Live(heir) is { } inherited)
                return inherited;
        }

        return Last(session, id) switch
        {
            null => null,
            { IsLive: true } last => last,
            var gone => gone.Columns.Members.Select(Live).FirstOrDefault(row => row is not null),
        };
    }

    private EventRow? OfLiveMention(string id) =>
        session.Scalar("SELECT event FROM mention WHERE id = $id AND superseded_at IS NULL", id) is { } key
        && EventRow.ByKey(session, key) is { IsLive: true } row ? row : null;

    private static EventRow? Last(SqliteSession session, string id) => EventRow.ById(session, id)
        ?? (session.Scalar("SELECT event FROM mention WHERE id = $id ORDER BY revision DESC LIMIT 1", id) is { } key
            ? EventRow.ByKey(session, key)
            : null);
}
