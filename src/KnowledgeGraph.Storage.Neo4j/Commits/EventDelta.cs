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

    private readonly OrderedDictionary<string, PropertyMap> _rows = new(StringComparer.Ordinal);
    private readonly List<object[]> _expected = [];
    private readonly List<string> _removals = [];
    private readonly List<string> _revived = [];
    private readonly List<int> _arrived = [];
    private readonly List<(LinkEdge Edge, string From)> _links = [];
    private readonly CommitNodes _nodes;

    public EventDelta(EventCommit commit, IReadOnlyDictionary<string, EventBefore> before, CommitNodes nodes)
    {
        _nodes = nodes;
        var upserted = commit.Upserts.Select(upsert => upsert.Id).ToHashSet();
        foreach (var upsert in commit.Upserts)
            Upsert(EventRecord.Of(upsert), before.GetValueOrDefault(upsert.Id.Value));
        foreach (var removal in commit.Removals.Distinct().Where(removal => !upserted.Contains(removal)))
            Remove(removal.Value, before.GetValueOrDefault(removal.Value));
    }

    public void AddTo(PropertyMap commit)
    {
        commit["expectedEvents"] = _expected;
        commit["removals"] = _removals;
        commit["revived"] = _revived;
        commit["events"] = _rows.Values;
        commit["cancels"] = Links(LinkEdge.Cancels);
        commit["during"] = Links(LinkEdge.During);
        commit["rescheduled"] = Links(LinkEdge.RescheduledAs);
        commit["arrived"] = _arrived;
    }

    /// <returns>The place of an event that is written; null where nothing of it changes.</returns>
    public int? Find(string id) => _rows.IndexOf(id) is >= 0 and var at ? at : null;

    private void Upsert(EventRecord record, EventBefore? before)
    {
        _expected.Add([record.Id, before?.Writes ?? 0]);
        if (before is { IsLive: true } && RecordJson.Write(before.Record) == RecordJson.Write(record))
            return;
        if (before is { IsLive: false })
            _revived.Add(record.Id);
        if (before is not { IsLive: true })
            _arrived.Add(_rows.Count);
        var row = Row(record, before);
        var old = before is { IsLive: true } ? EventEdges.Of(before.Record) : [];
        var edges = EventEdges.Of(record);
        AddEdges(row, record, [.. edges.Where(edge => !old.Contains(edge))]);
        Add(row, "dropped", old.Where(edge => !edges.Contains(edge)).Select(edge => new PropertyMap { ["type"] = edge.Type, ["key"] = edge.Key, ["out"] = edge.IsOutgoing }));
        _rows.Add(record.Id, row);
    }

    private static PropertyMap Row(EventRecord record, EventBefore? before)
    {
        var label = Label(record.Account.Kind);
        return new()
        {
            ["p"] = PropertyRow.Of(EventProperties.Write(record), EventProperties.Names),
            ["known"] = before is null ? null : record.Id,
            ["writes"] = before?.Writes ?? 0,
            ["label"] = label,
            ["otherLabels"] = before is null ? [] : _kinds.Where(kind => kind != label).ToArray(),
        };
    }

    private void AddEdges(PropertyMap row, EventRecord record, IReadOnlyList<IEventEdge> edges)
    {
        Add(row, "parties", edges.OfType<PartyEdge>().Select(edge => edge.ToMap(_nodes)));
        Add(row, "contacts", edges.OfType<ContactEdge>().Select(edge => edge.ToMap(_nodes)));
        Add(row, "people", edges.OfType<PersonEdge>().Select(edge => edge.ToMap(_nodes, record.Account.Participants.First(cells => cells.Length > 5 && cells[5] == edge.Person))));
        Add(row, "targets", edges.OfType<TargetEdge>().Select(edge => (object)_nodes.Party(edge.Party)));
        Add(row, "places", edges.OfType<PlaceEdge>().Select(edge => (object)_nodes.Place(edge.Place)));
        _links.AddRange(edges.OfType<LinkEdge>().Select(edge => (edge, record.Id)));
    }

    // What is missing is an empty list to the statement.
    private static void Add(PropertyMap row, string name, IEnumerable<object> edges)
    {
        object[] list = [.. edges];
        if (list.Length > 0)
            row[name] = list;
    }

    private void Remove(string id, EventBefore? before)
    {
        _expected.Add([id, before?.Writes ?? 0]);
        if (before is { IsLive: true })
            _removals.Add(id);
    }

    private PropertyMap[] Links(string type) =>
        [.. _links.Where(link => link.Edge.Type == type).Select(link => new PropertyMap { ["from"] = link.From, ["to"] = link.Edge.To })];

    private static string Label(string kind) => WireName.Parse<EventKind>(kind).ToString();
}
