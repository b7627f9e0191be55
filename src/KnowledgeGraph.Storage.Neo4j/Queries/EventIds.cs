using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Finds what ids mean now: every id that a mention or event ever had answers.</summary>
/// <remarks>Most ids are answered by one reading of their own; each step to another mention or member reads once more, for all ids together.</remarks>
internal sealed class EventIds(Neo4jDatabase database)
{
    private readonly Dictionary<string, EventIdentity> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool IsLive, EventRecord Record)> _events = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wantedIdentities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wantedEvents = new(StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken)
    {
        EventId[] asked = [.. ids.Distinct()];
        var found = await ResolvedAsync(() => asked.Select(id => (Id: id, Record: Live(id.Value, []))).ToList(), cancellationToken);
        return found.Where(entry => entry.Record is not null).ToDictionary(entry => entry.Id, entry => entry.Record!.ToEvent());
    }

    /// <returns>The last state of the event that this id last meant; null when it lives or was never given.</returns>
    public async Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) =>
        (await ResolvedAsync(() => Live(id.Value, []) is null ? Last(id.Value) : null, cancellationToken))?.Record.ToEvent();

    // Follows the ids as far as what was read reaches, reads what was missing, and follows them anew.
    private async Task<T> ResolvedAsync<T>(Func<T> follow, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = follow();
            if (_wantedIdentities.Count + _wantedEvents.Count == 0)
                return result;
            await LoadAsync(cancellationToken);
        }
    }

    // The event of the live mention of this id, else of the mention that replaced it, else the one that it was last of, else of that one's other members.
    private EventRecord? Live(string id, HashSet<string> seen)
    {
        if (!seen.Add(id) || Identity(id) is not { } identity)
            return null;
        if (identity.Now is { } now)
            return Event(now)?.Record;
        foreach (var heir in identity.Heirs)
        {
            if (Live(heir, seen) is { } inherited)
                return inherited;
        }

        return Last(id) switch
        {
            null => null,
            { IsLive: true } last => last.Record,
            { } gone => gone.Record.Members.Select(member => Live(member, seen)).FirstOrDefault(record => record is not null),
        };
    }

    private (bool IsLive, EventRecord Record)? Last(string id) =>
        Identity(id) is { } identity && (identity.Own ?? identity.Last) is { } known ? Event(known) : null;

    private EventIdentity? Identity(string id)
    {
        if (_identities.TryGetValue(id, out var identity))
            return identity;
        _wantedIdentities.Add(id);
        return null;
    }

    private (bool IsLive, EventRecord Record)? Event(string id)
    {
        if (_events.TryGetValue(id, out var known))
            return known;
        _wantedEvents.Add(id);
        return null;
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (_wantedIdentities.Count > 0)
        {
            foreach (var row in await database.ReadAsync("Events/Identities", new() { ["ids"] = _wantedIdentities.ToArray() }, cancellationToken))
            {
                var identity = EventIdentity.Read(row);
                _identities[(string)row[0]!] = identity;
                if ((identity.Now ?? identity.Own ?? identity.Last) is { } likely && !_events.ContainsKey(likely))
                    _wantedEvents.Add(likely);
            }

            _wantedIdentities.Clear();
        }

        if (_wantedEvents.Count == 0)
            return;
        foreach (var row in await database.ReadAsync("Events/ById", new() { ["ids"] = _wantedEvents.ToArray() }, cancellationToken))
        {
            var record = EventProperties.Read(StoredValues.AsMap(row[1]));
            _events[record.Id] = (row[0] is true, record);
        }

        _wantedEvents.Clear();
    }
}
