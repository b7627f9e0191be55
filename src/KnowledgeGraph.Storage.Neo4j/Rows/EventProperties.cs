using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>The properties of an event: everything that a list shows of it.</summary>
internal static class EventProperties
{
    /// <inheritdoc cref="AccountProperties.Names"/>
    public static readonly string[] Names =
    [
        .. AccountProperties.Names,
        "id", "band", "undated", "cityFolded", "members", "history", "contradictions", "confidence", "voices", "reports",
        "firstReported", "lastReported", "sources", "languages", "cancelled", "cancelledBy", "during", "rescheduledAs",
    ];

    /// <summary>Reads what <c>Cypher/Lists/Event.cypher</c> makes of an event.</summary>
    public static EventRecord ReadListed(StoredMap map)
    {
        if (map.GetValueOrDefault("rare") is not StoredMap rare)
            return Read(map);
        var whole = new PropertyMap(map);
        foreach (var (name, value) in rare)
            whole[name] = value;
        return Read(whole);
    }

    public static EventRecord Read(StoredMap map) => new()
    {
        Id = map.Text("id"),
        Account = AccountProperties.Read(map),
        Members = map.Texts("members"),
        History = [.. map.Texts("history").Select(RecordJson.Texts)],
        Contradictions = map.TextsOrNull("contradictions") is { } disputed ? [.. disputed.Select(RecordJson.Contradiction)] : null,
        Confidence = map.Double("confidence"),
        Voices = map.Int("voices"),
        Reports = map.Int("reports"),
        FirstReported = map.Instant("firstReported").UtcTicks,
        LastReported = map.Instant("lastReported").UtcTicks,
        Sources = map.Texts("sources"),
        Languages = map.Texts("languages"),
        Cancelled = map.TextOrNull("cancelled"),
        CancelledBy = map.TextOrNull("cancelledBy"),
        During = map.TextOrNull("during"),
        RescheduledAs = map.TextOrNull("rescheduledAs"),
    };

    public static PropertyMap Write(EventRecord record)
    {
        var band = DateBand.Of(record.Account.Date.StartDay, record.Account.Date.EndDay);
        var map = new PropertyMap
        {
            ["id"] = record.Id,
            ["band"] = band,
            ["undated"] = band == DateBand.Undated ? true : null,
            ["cityFolded"] = record.Account.City is { } city ? CityName.Folded(city) : null,
            ["members"] = record.Members,
            ["history"] = record.History.Select(step => RecordJson.Write(step!)).ToArray(),
            ["contradictions"] = record.Contradictions?.Select(RecordJson.Write).ToArray(),
            ["confidence"] = record.Confidence,
            ["voices"] = record.Voices,
            ["reports"] = record.Reports,
            ["firstReported"] = Instant(record.FirstReported),
            ["lastReported"] = Instant(record.LastReported),
            ["sources"] = record.Sources,
            ["languages"] = record.Languages,
            ["cancelled"] = record.Cancelled,
            ["cancelledBy"] = record.CancelledBy,
            ["during"] = record.During,
            ["rescheduledAs"] = record.RescheduledAs,
        };
        AccountProperties.Write(map, record.Account);
        return map;
    }

    private static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);
}
