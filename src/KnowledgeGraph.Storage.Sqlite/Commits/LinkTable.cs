namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A table of an event's key and one text, or the number that stands for a text.</summary>
/// <param name="Number">Gives a text its number; until then <paramref name="Insert"/> inserts nothing.</param>
internal sealed record LinkTable(string Insert, string Delete, string? Number = null)
{
    public static LinkTable Person { get; } = new(
        "INSERT INTO event_person (event, person) SELECT $event, key FROM person_key WHERE id = $value",
        "DELETE FROM event_person WHERE event = $event AND person = (SELECT key FROM person_key WHERE id = $value)",
        "INSERT INTO person_key (id) VALUES ($value)");

    public static LinkTable Target { get; } = new(
        "INSERT INTO event_target (event, party) VALUES ($event, $value)",
        "DELETE FROM event_target WHERE event = $event AND party = $value");
}
