using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KnowledgeGraph.Storage.Records;

/// <summary>Lists in columns, and events in the change log, as compact JSON.</summary>
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(string?[][]))]
[JsonSerializable(typeof(ContradictionCells[]))]
[JsonSerializable(typeof(ContradictionCells))]
[JsonSerializable(typeof(EventRecord))]
public sealed partial class RecordJson : JsonSerializerContext
{
    private static readonly RecordJson _plain = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The text goes to a column, never into a page: letters of every script stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(string[] texts) => Write(texts, _plain.StringArray);

    public static string Write(string?[][] cells) => Write(cells, _plain.StringArrayArray);

    public static string Write(ContradictionCells[] contradictions) => Write(contradictions, _plain.ContradictionCellsArray);

    public static string Write(ContradictionCells contradiction) => Write(contradiction, _plain.ContradictionCells);

    public static string Write(EventRecord columns) => Write(columns, _plain.EventRecord);

    public static string[] Texts(string json) => Read(json, _plain.StringArray);

    public static string?[][] Cells(string json) => Read(json, _plain.StringArrayArray);

    public static ContradictionCells[] Contradictions(string json) => Read(json, _plain.ContradictionCellsArray);

    public static ContradictionCells Contradiction(string json) => Read(json, _plain.ContradictionCells);

    public static EventRecord Event(string json) => Read(json, _plain.EventRecord);

    private static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    private static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)
        ?? throw new JsonException("A column holds null instead of a list.");
}
