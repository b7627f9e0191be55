using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Writes parameters as <c>application/vnd.neo4j.query</c> wants them: each value with its type (Neo4j's manual of the Query API, 'Typed JSON').</summary>
internal static class TypedJsonWriter
{
    public const string Day = "yyyy-MM-dd";
    public const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    private static readonly JsonEncodedText _type = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText _value = JsonEncodedText.Encode("_value");

    /// <exception cref="StorageException">A text that can't be stored.</exception>
    public static void WriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(StorableText.Checked(key));
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null:
                json.WriteString(_type, "Null");
                json.WriteNull(_value);
                break;
            case bool truth:
                json.WriteString(_type, "Boolean");
                json.WriteBoolean(_value, truth);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                json.WriteString(_type, "Map");
                json.WritePropertyName(_value);
                WriteMap(json, map);
                break;
            case IEnumerable list and not string:
                json.WriteString(_type, "List");
                json.WritePropertyName(_value);
                WriteList(json, list);
                break;
            default:
                var (type, text) = Scalar(value);
                json.WriteString(_type, type);
                json.WriteString(_value, text);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
            Write(json, item);
        json.WriteEndArray();
    }

    private static (string Type, string Text) Scalar(object value) => value switch
    {
        string text => ("String", StorableText.Checked(text)),
        int number => ("Integer", number.ToString(CultureInfo.InvariantCulture)),
        long number => ("Integer", number.ToString(CultureInfo.InvariantCulture)),
        double number => ("Float", number.ToString("R", CultureInfo.InvariantCulture)),
        DateOnly day => ("Date", day.ToString(Day, CultureInfo.InvariantCulture)),
        DateTimeOffset instant => ("OffsetDateTime", instant.ToString(Instant, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"A parameter of a statement can't be a {value.GetType()}."),
    };
}
