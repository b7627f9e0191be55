using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>A way to the events of a filter: the rows <c>d</c> that are read, the event <c>e</c> of each, and what the rows fulfil by themselves.</summary>
/// <remarks>Each way gives every event at most once, and no event is on two ways of a filter.</remarks>
internal sealed record EventAccess(string From, string JoinEvent, string EventKey, string Event, string Condition, params object?[] Values)
{
    private const string NoDayOfEvent = "d.start_day IS NULL";
    private const string Join = "\nCROSS JOIN event e ON e.key = d.event";

    /// <summary>What the statement says of parties already.</summary>
    public IReadOnlyList<string> Fulfilled { get; init; } = [];

    /// <summary>Whether the rows are those of the words that are asked.</summary>
    public bool FulfilsText { get; init; }

    /// <summary>Whether an index gives the rows of a range of days.</summary>
    public bool IsByDay { get; init; } = true;

    /// <summary>Narrows an index to undated rows, so that it gives them by id.</summary>
    public string NoDay { get; init; } = $"d.start_day = {EventIndexRows.NoDay}";

    /// <summary>Narrows an index to rows with a date.</summary>
    public string AnyDay => Event == "d" ? " AND d.start_day IS NOT NULL" : "";

    /// <summary>The day under which the event stands in the rows of its parties.</summary>
    public string StartDay => Event == "d" ? $"coalesce(d.start_day, {EventIndexRows.NoDay})" : "d.start_day";

    public static IReadOnlyList<EventAccess> For(EventFilter filter)
    {
        var all = filter.Parties?.All?.Select(party => party.Value).Distinct().Order(StringComparer.Ordinal).ToList() ?? [];
        if (all.Count >= 2 && filter.Kinds is { Count: > 0 } kinds && kinds.All(kind => kind is EventKind.Visit or EventKind.Meeting))
            return [Contact(all[0], all[1]), ManyParties(all[0])];
        if (filter.People is { Count: > 0 } people)
            return [People([.. people.Select(person => person.Value).Distinct()])];
        return Party(filter, all) is { } party ? [OfParty(party)] : filter.Text is { } text ? [OfText(text)] : [All];
    }

    /// <summary>The rows of several pairs: an event has one for each of its pairs.</summary>
    public static EventAccess OfPairs(string jsonOfPairs) =>
        new("json_each(?) p CROSS JOIN contact d", Join, "d.event", "e", "d.pair = p.value", jsonOfPairs);

    /// <summary>The rows of several parties in events that have no rows of pairs: one for each of these parties.</summary>
    public static EventAccess OfMany(string jsonOfParties) =>
        new("json_each(?) p CROSS JOIN event_party d", Join, "d.event", "e", "d.party = p.value AND d.many = 1", jsonOfParties);

    /// <summary>The keys by which rows of <c>event_person</c> name people.</summary>
    public static string PersonKeys(int count) => $"(SELECT key FROM person_key WHERE id IN {SqlText.Places(count)})";

    private static EventAccess All { get; } = new("event d", "", "d.key", "d", "d.superseded_at IS NULL") { NoDay = NoDayOfEvent };

    private static EventAccess Contact(string a, string b) =>
        new("contact d", Join, "d.event", "e", "d.pair = ?", $"{a}-{b}") { Fulfilled = [a, b] };

    private static EventAccess ManyParties(string party) =>
        new("event_party d", Join, "d.event", "e", "d.party = ? AND d.many = 1", party) { Fulfilled = [party] };

    private static EventAccess OfParty(string party) =>
        new("event_party d", Join, "d.event", "e", "d.party = ?", party) { Fulfilled = [party] };

    private static EventAccess People(object?[] people) => new(
        $"(SELECT DISTINCT event FROM event_person WHERE person IN {PersonKeys(people.Length)}) p CROSS JOIN event d ON d.key = p.event",
        "", "d.key", "d", "d.superseded_at IS NULL", people) { NoDay = NoDayOfEvent, IsByDay = false };

    private static EventAccess OfText(TextQuery text) => new(
        $"(SELECT DISTINCT event FROM ({TextRow.EventsThatMatch})) p CROSS JOIN event d ON d.key = p.event",
        "", "d.key", "d", "d.superseded_at IS NULL", text.Expression) { NoDay = NoDayOfEvent, FulfilsText = true, IsByDay = false };

    // The rows of one party serve whenever one is sure to be there, in whichever role.
    private static string? Party(EventFilter filter, List<string> all) => all.Count > 0
        ? all[0]
        : new[] { filter.Visitor, filter.Host, filter.Speaker, filter.Initiator, filter.Parties?.Any }
            .FirstOrDefault(parties => parties is { Count: 1 })?[0].Value;
}
