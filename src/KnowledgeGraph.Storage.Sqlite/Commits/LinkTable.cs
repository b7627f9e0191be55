namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A table of an event's key and one text.</summary>
internal sealed record LinkTable(string Insert, string Delete)
{
    public static LinkTable Person { get; } = Of("event_person", "person");

    public static LinkTable Target { get; } = Of("event_target", "party");

    private static LinkTable Of(string table, string column) => new(
        $"INSERT INTO {table} (event, {column}) VALUES ($event, $value)",
        $"DELETE FROM {table} WHERE event = $event AND {column} = $value");
}
