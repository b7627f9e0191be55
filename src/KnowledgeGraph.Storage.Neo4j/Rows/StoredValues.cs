namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>Reads the properties of nodes as statements return them; a property that is null is missing.</summary>
internal static class StoredValues
{
    public static string Text(this StoredMap map, string name) => map.TextOrNull(name) ?? throw Missing(name);

    public static string? TextOrNull(this StoredMap map, string name) => (string?)map.GetValueOrDefault(name);

    public static long Long(this StoredMap map, string name) => (long)(map.GetValueOrDefault(name) ?? throw Missing(name));

    public static int Int(this StoredMap map, string name) => checked((int)map.Long(name));

    public static int? IntOrNull(this StoredMap map, string name) => map.GetValueOrDefault(name) is long number ? checked((int)number) : null;

    public static double Double(this StoredMap map, string name) => (double)(map.GetValueOrDefault(name) ?? throw Missing(name));

    public static bool Flag(this StoredMap map, string name) => map.GetValueOrDefault(name) is true;

    public static int? Day(this StoredMap map, string name) => map.GetValueOrDefault(name) is DateOnly day ? day.DayNumber : null;

    public static DateTimeOffset Instant(this StoredMap map, string name) => map.InstantOrNull(name) ?? throw Missing(name);

    public static DateTimeOffset? InstantOrNull(this StoredMap map, string name) => (DateTimeOffset?)map.GetValueOrDefault(name);

    public static string[] Texts(this StoredMap map, string name) => map.TextsOrNull(name) ?? throw Missing(name);

    public static string[]? TextsOrNull(this StoredMap map, string name) =>
        map.GetValueOrDefault(name) is IEnumerable<object?> list ? [.. list.Cast<string>()] : null;

    public static StoredMap Map(this StoredMap map, string name) => AsMap(map.GetValueOrDefault(name));

    public static IEnumerable<StoredMap> Maps(this StoredMap map, string name) => AsMaps(map.GetValueOrDefault(name));

    public static StoredMap AsMap(object? value) => (StoredMap)(value ?? throw Missing("a map"));

    public static IEnumerable<StoredMap> AsMaps(object? value) => ((IEnumerable<object?>)(value ?? throw Missing("a list"))).Select(AsMap);

    private static InvalidDataException Missing(string name) => new($"The graph holds no '{name}' where every node of its kind has one.");
}
