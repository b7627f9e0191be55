using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Visits and meetings of several pairs at once: one range of the index for each pair, and the few events of too many parties beside them.</summary>
internal sealed class Contacts
{
    private readonly SqliteSession _session;
    private readonly EventFilter _filter;
    private readonly PartyPair[] _pairs;
    private readonly string _jsonOfPairs;
    private readonly string _jsonOfParties;

    public Contacts(SqliteSession session, IEnumerable<PartyPair> pairs, EventFilter filter)
    {
        _session = session;
        _filter = filter.OfContacts();
        _pairs = [.. pairs.Distinct().Order()];
        _jsonOfPairs = RecordJson.Write([.. _pairs.Select(pair => pair.ToString())]);
        _jsonOfParties = RecordJson.Write([.. _pairs.SelectMany(pair => new[] { pair.A.Value, pair.B.Value }).Distinct().Order(StringComparer.Ordinal)]);
    }

    public List<ContactCount> Count()
    {
        var tallies = new ContactTally?[_pairs.Length];
        foreach (var sql in CountStatements())
            _session.ForEach(row => (tallies[row.GetInt32(0)] ??= new()).Add(row.GetInt64(1), row.GetBoolean(2), Day(row.GetInt32(3))), sql.ToString(), sql.Values);
        foreach (var many in OfManyParties(_filter))
        {
            foreach (var pair in many.Pairs)
                (tallies[Array.IndexOf(_pairs, pair)] ??= new()).Add(many.Key, many.IsVisit, many.Day);
        }

        return [.. tallies.Zip(_pairs).Where(entry => entry.First is not null).Select(entry => entry.First!.Of(_session, entry.Second))];
    }

    public IEnumerable<SqlText> CountStatements() => Readings(EventAccess.OfPairs(_jsonOfPairs), _filter).Select(reading =>
        reading.Select($"p.key, d.event, d.kind_number = {(int)EventKind.Visit}, d.start_day", _filter));

    public Coverage Cover()
    {
        var undated = _filter.Undated == false ? 0 : Keys(_filter with { From = null, To = null, Undated = true }).Count;
        var json = SqlText.Numbers(Keys(_filter));
        var vague = _session.Scalar(
            $"SELECT count(*) {FromKeys} AND e.precision_number <> {(int)DatePrecision.Day}", json) ?? 0;
        return EventCounts.Cover(_session, undated, vague, Listed("sources", json), Listed("languages", json));
    }

    private const string FromKeys = "FROM json_each($keys) p CROSS JOIN event e WHERE e.key = p.value";

    private HashSet<string> Listed(string column, string keys) =>
        [.. _session.List(row => RecordJson.Texts(row.GetString(0)), $"SELECT DISTINCT e.{column} {FromKeys}", keys).SelectMany(texts => texts)];

    private HashSet<long> Keys(EventFilter filter)
    {
        var keys = OfManyParties(filter).Select(many => many.Key).ToHashSet();
        foreach (var reading in Readings(EventAccess.OfPairs(_jsonOfPairs), filter))
        {
            var sql = reading.Select("d.event", filter);
            keys.UnionWith(_session.List(row => row.GetInt64(0), sql.ToString(), sql.Values));
        }

        return keys;
    }

    private IEnumerable<ManyParties> OfManyParties(EventFilter filter) => Readings(EventAccess.OfMany(_jsonOfParties), filter)
        .SelectMany(reading => Rows(reading.Select("d.event, d.party, d.kind_number, d.start_day", filter)))
        .GroupBy(row => (row.Key, row.Kind, row.Day), row => row.Party)
        .Select(rows => new ManyParties(rows.Key.Key, rows.Key.Kind == EventKind.Visit, rows.Key.Day, PairsAmong([.. rows])))
        .Where(many => many.Pairs.Count > 0);

    private List<(long Key, string Party, EventKind Kind, int? Day)> Rows(SqlText sql) => _session.List(
        row => (row.GetInt64(0), row.GetString(1), NumberedWord<EventKind>.Value(row, 2), Day(row.GetInt32(3))), sql.ToString(), sql.Values);

    private List<PartyPair> PairsAmong(HashSet<string> parties) =>
        [.. _pairs.Where(pair => parties.Contains(pair.A.Value) && parties.Contains(pair.B.Value))];

    private static IEnumerable<EventReading> Readings(EventAccess access, EventFilter filter) => EventReading.Of([access], filter, byDate: true);

    private static int? Day(int day) => day == EventIndexRows.NoDay ? null : day;

    private sealed record ManyParties(long Key, bool IsVisit, int? Day, List<PartyPair> Pairs);
}
