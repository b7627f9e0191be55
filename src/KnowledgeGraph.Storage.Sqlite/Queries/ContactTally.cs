using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>What is counted of one pair, and its newest events.</summary>
internal sealed class ContactTally
{
    private readonly List<long> _newest = [];
    private int _newestDay = -1;
    private long _visits;
    private long _meetings;

    /// <param name="day">The first day; null without a date.</param>
    public void Add(long eventKey, bool isVisit, int? day)
    {
        if (isVisit)
            _visits++;
        else
            _meetings++;
        if (day is not { } start || start < _newestDay)
            return;
        if (start > _newestDay)
            _newest.Clear();
        _newestDay = start;
        _newest.Add(eventKey);
    }

    public ContactCount Of(SqliteSession session, PartyPair pair) => new(pair, _visits, _meetings, LastContact(session));

    // The first of a list, newest first: of one day that of the greatest id.
    private Domain.Dates.EventDate? LastContact(SqliteSession session) => _newest
        .Select(key => session.List(row => (Id: row.GetString(0), Date: row.Date(1)), "SELECT id, start_day, end_day, precision FROM event WHERE key = $key", key)[0])
        .OrderBy(newest => newest.Id, StringComparer.Ordinal)
        .LastOrDefault(("", new DateRecord(null, null, null))).Item2.ToDate();
}
