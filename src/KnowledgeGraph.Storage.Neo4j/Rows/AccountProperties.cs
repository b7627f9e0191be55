using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>The properties of an account on mentions and events. Days are dates; a participant is the JSON text of its cells.</summary>
internal static class AccountProperties
{
    /// <summary>In the order in which <see cref="PropertyRow"/> gives their values.</summary>
    public static readonly string[] Names =
    [
        "kind", "status", "start", "end", "precision", "country", "city", "mode", "form", "cancels",
        "plannedStart", "plannedEnd", "plannedPrecision", "participants", "targets",
    ];

    public static AccountRecord Read(StoredMap map) => new(
        map.Text("kind"), map.Text("status"), new(map.Day("start"), map.Day("end"), map.TextOrNull("precision")),
        map.TextOrNull("country"), map.TextOrNull("city"), map.TextOrNull("mode"), map.TextOrNull("form"), map.TextOrNull("cancels"),
        new(map.Day("plannedStart"), map.Day("plannedEnd"), map.TextOrNull("plannedPrecision")),
        Participants(map), map.TextsOrNull("targets"));

    public static string?[][] Participants(StoredMap map) => [.. map.Texts("participants").Select(RecordJson.Texts)];

    public static void Write(PropertyMap map, AccountRecord account)
    {
        map["kind"] = account.Kind;
        map["status"] = account.Status;
        map["start"] = Day(account.Date.StartDay);
        map["end"] = Day(account.Date.EndDay);
        map["precision"] = account.Date.Precision;
        map["country"] = account.Country;
        map["city"] = account.City;
        map["mode"] = account.Mode;
        map["form"] = account.Form;
        map["cancels"] = account.Cancels;
        map["plannedStart"] = Day(account.Planned.StartDay);
        map["plannedEnd"] = Day(account.Planned.EndDay);
        map["plannedPrecision"] = account.Planned.Precision;
        map["participants"] = account.Participants.Select(cells => RecordJson.Write(cells!)).ToArray();
        map["targets"] = account.Targets;
    }

    public static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;
}
