using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Writes parameters as plain JSON: days and instants as text, numbers with a fraction always with a point, so that they stay such.</summary>
internal static class PlainJsonWriter
{
    /// <exception cref="StorageException">A text that can't be stored.</exception>
    public static void WriteParameters(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        json.WriteStartObject();
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    // Maps that say nothing of a property and maps that say null are one to a statement: null is left out.
    private static void WriteMap(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            if (value is null)
                continue;
            json.WritePropertyName(StorableText.Checked(key));
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case string text:
                json.WriteStringValue(StorableText.Checked(text));
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteRawValue(Fraction(number));
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString(TypedJsonWriter.Day, CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset instant:
                json.WriteStringValue(instant.ToString(TypedJsonWriter.Instant, CultureInfo.InvariantCulture));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            default:
                throw new ArgumentException($"A parameter of a statement can't be a {value.GetType()}.");
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
            Write(json, item);
        json.WriteEndArray();
    }

    private static string Fraction(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : $"{text}.0";
    }
}
