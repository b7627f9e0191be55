using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Visits and meetings of several pairs at once: some ranges of an index for each pair, and the few events of too many parties beside them.</summary>
internal sealed class Contacts
{
    private readonly Neo4jDatabase _database;
    private readonly EventFilter _filter;
    private readonly SortedDictionary<string, PartyPair> _pairs;
    private readonly string[] _parties;
    private readonly Dictionary<string, ContactTally> _tallies = new(StringComparer.Ordinal);

    public Contacts(Neo4jDatabase database, IEnumerable<PartyPair> pairs, EventFilter filter)
    {
        _database = database;
        _filter = filter.OfContacts();
        _pairs = new(pairs.Distinct().ToDictionary(pair => pair.ToString(), StringComparer.Ordinal), StringComparer.Ordinal);
        _parties = [.. _pairs.Values.SelectMany(pair => new[] { pair.A.Value, pair.B.Value }).Distinct().Order(StringComparer.Ordinal)];
    }

    private string[] Names => [.. _pairs.Keys];

    public async Task<List<ContactCount>> CountAsync(CancellationToken cancellationToken)
    {
        if (_filter.Text is null)
        {
            foreach (var row in await ReadAsync("Contacts", new(EventAccess.EachPair, new() { ["pairs"] = Names }, []), cancellationToken))
                TallyOf((string)row[0]!).Add((long)row[1]!, (long)row[2]!, (string?)row[3], Date(row, 4));
        }

        var apart = _filter.Text is null ? EventAccess.OfMany(_parties) : EventAccess.OfPairs(_filter, Names, _parties);
        foreach (var row in await ReadAsync("ContactFacts", apart, cancellationToken))
        {
            var isVisit = (string)row[0]! == "VISIT";
            foreach (var pair in PairsAmong(row[5]))
                TallyOf(pair).Add(isVisit ? 1 : 0, isVisit ? 0 : 1, (string)row[1]!, Date(row, 2));
        }

        return [.. _tallies.Select(entry => (Pair: _pairs[entry.Key], Tally: entry.Value)).OrderBy(entry => entry.Pair)
            .Select(entry => new ContactCount(entry.Pair, entry.Tally.Visits, entry.Tally.Meetings, entry.Tally.Last))];
    }

    public Task<Coverage> CoverAsync(CancellationToken cancellationToken) =>
        EventCounts.CoverAsync(_database, _filter, EventAccess.OfPairs(_filter, Names, _parties), cancellationToken);

    private Task<IReadOnlyList<CypherRow>> ReadAsync(string frame, EventAccess access, CancellationToken cancellationToken)
    {
        var question = EventQuestion.OfAll(frame, _filter, access);
        return _database.ReadAsync(question.Statement, question.Parameters, cancellationToken);
    }

    private IEnumerable<string> PairsAmong(object? parties)
    {
        var present = ((IEnumerable<object?>)parties!).Cast<string>().ToHashSet(StringComparer.Ordinal);
        return _pairs.Where(pair => present.Contains(pair.Value.A.Value) && present.Contains(pair.Value.B.Value)).Select(pair => pair.Key);
    }

    private ContactTally TallyOf(string pair)
    {
        if (!_tallies.TryGetValue(pair, out var tally))
            _tallies.Add(pair, tally = new());
        return tally;
    }

    private static EventDate? Date(CypherRow row, int at) =>
        new DateRecord((row[at] as DateOnly?)?.DayNumber, (row[at + 1] as DateOnly?)?.DayNumber, (string?)row[at + 2]).ToDate();
}
