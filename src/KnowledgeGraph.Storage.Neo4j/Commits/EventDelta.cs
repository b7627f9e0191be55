using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>What of the events of a commit is new to the graph.</summary>
internal sealed class EventDelta
{
    private static readonly string[] _kinds = [.. Enum.GetNames<EventKind>()];

    private readonly List<PropertyMap> _rows = [];
    private readonly List<PropertyMap> _expected = [];
    private readonly List<string> _removals = [];
    private readonly List<string> _revived = [];
    private readonly List<string> _arrived = [];
    private readonly List<(LinkEdge Edge, string From)> _links = [];
    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceNode> _places = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, string?[]> _people = new(StringComparer.Ordinal);

    public EventDelta(EventCommit commit, IReadOnlyDictionary<string, EventBefore> before)
    {
        var upserted = commit.Upserts.Select(upsert => upsert.Id).ToHashSet();
        foreach (var upsert in commit.Upserts)
            Upsert(EventRecord.Of(upsert), before.GetValueOrDefault(upsert.Id.Value));
        foreach (var removal in commit.Removals.Distinct().Where(removal => !upserted.Contains(removal)))
            Remove(removal.Value, before.GetValueOrDefault(removal.Value));
    }

    public void AddTo(PropertyMap commit)
    {
        commit["expectedEvents"] = _expected;
        commit["parties"] = _parties.Select(Party).ToArray();
        commit["places"] = _places.Values.Select(place => new PropertyMap { ["id"] = place.Id, ["country"] = place.Country, ["city"] = place.City }).ToArray();
        commit["removals"] = _removals;
        commit["revived"] = _revived;
        commit["events"] = _rows;
        commit["cancels"] = Links(LinkEdge.Cancels);
        commit["during"] = Links(LinkEdge.During);
        commit["rescheduled"] = Links(LinkEdge.RescheduledAs);
        commit["arrived"] = _arrived;
    }

    /// <summary>People whom only events name.</summary>
    public IEnumerable<(string Id, string Name, string Party)> PeopleBeside(IReadOnlySet<string> told) =>
        _people.Where(entry => !told.Contains(entry.Key)).Select(entry => (entry.Key, entry.Value[2] ?? entry.Key, entry.Value[0]!));

    private void Upsert(EventRecord record, EventBefore? before)
    {
        _expected.Add(new() { ["id"] = record.Id, ["writes"] = before?.Writes ?? 0 });
        if (before is { IsLive: true } && RecordJson.Write(before.Record) == RecordJson.Write(record))
            return;
        if (before is { IsLive: false })
            _revived.Add(record.Id);
        if (before is not { IsLive: true })
            _arrived.Add(record.Id);
        var old = before is { IsLive: true } ? EventEdges.Of(before.Record) : [];
        var edges = EventEdges.Of(record);
        HashSet<IEventEdge> added = [.. edges.Where(edge => !old.Contains(edge))];
        _rows.Add(new()
        {
            ["id"] = record.Id,
            ["writes"] = before?.Writes ?? 0,
            ["properties"] = EventProperties.Write(record),
            ["label"] = Label(record),
            ["otherLabels"] = _kinds.Where(kind => kind != Label(record)).ToArray(),
            ["dropped"] = old.Where(edge => !edges.Contains(edge))
                .Select(edge => new PropertyMap { ["type"] = edge.Type, ["key"] = edge.Key, ["out"] = edge.IsOutgoing }).ToArray(),
            ["parties"] = added.OfType<PartyEdge>().Select(edge => edge.ToMap()).ToArray(),
            ["contacts"] = added.OfType<ContactEdge>().Select(edge => edge.Pair).ToArray(),
            ["people"] = added.OfType<PersonEdge>().Select(edge => edge.ToMap()).ToArray(),
            ["targets"] = added.OfType<TargetEdge>().Select(edge => edge.Party).ToArray(),
            ["places"] = added.OfType<PlaceEdge>().Select(edge => edge.Place.Id).ToArray(),
        });
        Note(record, added);
    }

    // The nodes to which new edges lead.
    private void Note(EventRecord record, HashSet<IEventEdge> added)
    {
        _parties.UnionWith(added.OfType<PartyEdge>().Select(edge => edge.Party));
        _parties.UnionWith(added.OfType<TargetEdge>().Select(edge => edge.Party));
        foreach (var edge in added.OfType<PlaceEdge>())
        {
            _parties.Add(edge.Place.Country);
            _places.TryAdd(edge.Place.Id, edge.Place);
        }

        if (added.OfType<ContactEdge>().Any())
            _parties.UnionWith(EventIndex.Of(record.Account).Roles.Select(party => party.Key));
        foreach (var cells in record.Account.Participants.Where(cells => cells.Length > 5))
            _people.TryAdd(cells[5]!, cells);
        _links.AddRange(added.OfType<LinkEdge>().Select(edge => (edge, record.Id)));
    }

    private void Remove(string id, EventBefore? before)
    {
        _expected.Add(new() { ["id"] = id, ["writes"] = before?.Writes ?? 0 });
        if (before is { IsLive: true })
            _removals.Add(id);
    }

    private PropertyMap[] Links(string type) =>
        [.. _links.Where(link => link.Edge.Type == type).Select(link => new PropertyMap { ["from"] = link.From, ["to"] = link.Edge.To })];

    private static string Label(EventRecord record) => WireName.Parse<EventKind>(record.Account.Kind).ToString();

    private static PropertyMap Party(string code)
    {
        var party = PartyCatalogue.Find(code)!;
        return new()
        {
            ["code"] = code,
            ["name"] = party.Name(),
            ["names"] = party.Names.Values.Distinct().Order(StringComparer.Ordinal).ToArray(),
            ["label"] = party.IsOrganisation ? "Organisation" : "Country",
        };
    }
}
