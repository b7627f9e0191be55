using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A filter as parameters. Those of the files in <c>Lists/Conditions</c> are null where nothing is asked.</summary>
internal static class EventConditions
{
    private static readonly string[] _kinds = [.. Enum.GetValues<EventKind>().Select(WireName.Of)];
    private static readonly string[] _statuses = [.. Enum.GetValues<EventStatus>().Select(WireName.Of)];

    /// <summary>What every statement asks of kind, status and span.</summary>
    public static PropertyMap Common(EventFilter filter) => new()
    {
        ["kinds"] = filter.Kinds is null ? _kinds : Names(filter.Kinds),
        ["statuses"] = filter.Status is null ? _statuses : Names(filter.Status),
        ["from"] = filter.From ?? DateOnly.MinValue,
        ["to"] = filter.To ?? DateOnly.MaxValue,
    };

    /// <summary>Which of these a statement checks: those that don't hold anyway.</summary>
    public static AskedConditions Asked(EventFilter filter, EventAccess access)
    {
        var kinds = access.IsOfContacts ? [EventKind.Visit, EventKind.Meeting] : Enum.GetValues<EventKind>();
        return (filter.From is null ? AskedConditions.None : AskedConditions.From)
            | (filter.Kinds is null || kinds.All(filter.Kinds.Contains) ? AskedConditions.None : AskedConditions.Kinds)
            | (filter.Status is null || Enum.GetValues<EventStatus>().All(filter.Status.Contains) ? AskedConditions.None : AskedConditions.Statuses);
    }

    /// <returns>Null when the filter has no such conditions beyond those that the way fulfils.</returns>
    public static PropertyMap? Parties(EventFilter filter, EventAccess access)
    {
        var all = filter.Parties?.All?.Select(party => party.Value).Distinct().Except(access.Fulfilled, StringComparer.Ordinal).ToArray() ?? [];
        return Any(new()
        {
            ["all"] = all.Length == 0 ? null : all,
            ["any"] = Codes(filter.Parties?.Any),
            ["none"] = Codes(filter.Parties?.None),
            ["only"] = Codes(filter.Parties?.Only),
            ["visitor"] = Codes(filter.Visitor),
            ["host"] = Codes(filter.Host),
            ["speaker"] = Codes(filter.Speaker),
            ["initiator"] = Codes(filter.Initiator),
            ["people"] = access.Name == EventAccess.People && filter.PeopleTimes is null ? null : filter.People?.Select(person => person.Value).ToArray(),
            ["times"] = filter.PeopleTimes?.Select(Time).ToArray(),
            ["timed"] = filter.PeopleTimes?.Select(time => time.Id.Value).Distinct().ToArray(),
        });
    }

    /// <inheritdoc cref="Parties"/>
    public static PropertyMap? Facts(EventFilter filter)
    {
        var overdue = filter.Today is null ? null : filter.Overdue;
        return Any(new()
        {
            ["about"] = Codes(filter.About),
            ["precision"] = Names(filter.Precision),
            ["country"] = Codes(filter.Country),
            ["city"] = filter.City is { } city ? CityName.Folded(city) : null,
            ["cities"] = filter.City is { } asked ? CityName.Usual(asked).Select(usual => $"{usual.Country}/{usual.Folded}").ToArray() : null,
            ["modes"] = Names(filter.Modes),
            ["forms"] = Names(filter.Forms),
            ["cancels"] = Names(filter.Cancels),
            ["overdue"] = overdue,
            ["today"] = overdue is null ? null : filter.Today,
            ["languages"] = filter.Languages?.ToArray(),
            ["sources"] = filter.Sources?.ToArray(),
            ["minConfidence"] = filter.MinConfidence,
            ["minVoices"] = filter.MinVoices,
            // In UTC: of equal instants the database counts the one with the greater offset as later.
            ["firstReportedFrom"] = filter.FirstReportedFrom?.ToUniversalTime(),
            ["firstReportedTo"] = filter.FirstReportedTo?.ToUniversalTime(),
        });
    }

    private static PropertyMap Time(PersonTime time) => new()
    {
        ["id"] = time.Id.Value, ["office"] = time.Office, ["others"] = time.Others.ToArray(), ["from"] = time.From, ["to"] = time.To,
    };

    private static PropertyMap? Any(PropertyMap conditions) => conditions.Values.Any(value => value is not null) ? conditions : null;

    private static string[]? Codes(IEnumerable<PartyCode>? parties) => parties?.Select(party => party.Value).ToArray();

    private static string[]? Names<T>(IEnumerable<T>? values)
        where T : struct, Enum => values?.Select(WireName.Of).ToArray();
}
