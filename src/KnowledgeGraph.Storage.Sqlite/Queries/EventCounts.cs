using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>What a whole answer holds.</summary>
internal static class EventCounts
{
    public static EventSummary Summarise(SqliteSession session, EventFilter filter) => EventSummary.Of(filter, ByStatus(session, filter with { Status = null }));

    public static Coverage Cover(SqliteSession session, EventFilter filter)
    {
        var undated = filter.Undated == false ? 0 : Count(session, filter with { From = null, To = null, Undated = true });
        var vague = new[] { DatePrecision.Month, DatePrecision.Year }.Where(precision => filter.Precision?.Contains(precision) != false).ToValueList();
        return Cover(session, undated, Count(session, filter with { Precision = vague }), Listed(session, filter, "sources"), Listed(session, filter, "languages"));
    }

    /// <summary>Adds what the whole store rests on.</summary>
    public static Coverage Cover(SqliteSession session, long undated, long monthOrYear, IReadOnlyCollection<string> sources, IEnumerable<string> languages)
    {
        var last = session.Scalar("SELECT max(reported_at) FROM article WHERE retracted = 0");
        return new(
            undated, monthOrYear, sources.Count, [.. languages.Order(StringComparer.Ordinal)],
            ChangeLog.Counter(session, "articles"),
            last is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null);
    }

    /// <summary>Events by party; parties without any are left out.</summary>
    public static Dictionary<PartyCode, long> ByParty(SqliteSession session, EventFilter filter) => PartyCatalogue.All
        .Select(party => (party.Code, Count: Count(session, filter.Among(party.Code))))
        .Where(entry => entry.Count > 0)
        .ToDictionary(entry => entry.Code, entry => entry.Count);

    private static long Count(SqliteSession session, EventFilter filter) => ByStatus(session, filter).Values.Sum();

    private static SortedDictionary<EventStatus, long> ByStatus(SqliteSession session, EventFilter filter)
    {
        var counts = new SortedDictionary<EventStatus, long>();
        foreach (var reading in EventReading.Of(filter, byDate: true))
        {
            var sql = reading.Select("d.status_number, count(*)", filter).Add("\nGROUP BY d.status_number");
            foreach (var (status, count) in session.List(row => (NumberedWord<EventStatus>.Value(row, 0), row.GetInt64(1)), sql.ToString(), sql.Values))
                counts[status] = counts.GetValueOrDefault(status) + count;
        }

        return counts;
    }

    private static HashSet<string> Listed(SqliteSession session, EventFilter filter, string column)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in EventReading.Of(filter, byDate: true))
        {
            var sql = reading.Select($"DISTINCT {reading.Access.Event}.{column}", filter, joinEvent: true);
            found.UnionWith(session.List(row => RecordJson.Texts(row.GetString(0)), sql.ToString(), sql.Values).SelectMany(texts => texts));
        }

        return found;
    }
}
