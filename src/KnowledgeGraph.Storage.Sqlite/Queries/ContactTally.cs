using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>What is counted of one pair, and the place of its newest event: the day, in a fixed width, then the id.</summary>
internal sealed class ContactTally
{
    private const int DayDigits = 7;
    private string? _newest;

    /// <summary>The place of row <c>d</c> in a list, newest first, as text that sorts; null without a date.</summary>
    public static string Place { get; } = $"CASE WHEN d.band <> {DateBand.Undated} THEN printf('%0{DayDigits}d', d.start_day) || d.id END";

    public long Visits { get; private set; }

    public long Meetings { get; private set; }

    public void Add(long visits, long meetings, string? newest)
    {
        Visits += visits;
        Meetings += meetings;
        if (string.CompareOrdinal(newest, _newest) > 0)
            _newest = newest;
    }

    public ContactCount Of(SqliteSession session, PartyPair pair) => new(pair, Visits, Meetings, LastContact(session));

    private Domain.Dates.EventDate? LastContact(SqliteSession session) => _newest is null
        ? null
        : session.List(row => row.Date(0), "SELECT start_day, end_day, precision FROM event WHERE id = $id", _newest[DayDigits..])[0].ToDate();
}
