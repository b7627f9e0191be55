using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Reads values that carry their type.</summary>
internal static class TypedJsonReader
{
    /// <summary>The reader stands on the value's opening brace, and on its closing one afterwards.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        Next(ref json);
        if (!json.ValueTextEquals("$type"u8))
            throw new JsonException($"A value begins with '{json.GetString()}', not with its type.");
        Next(ref json);
        // Types are plain ASCII and an answer is one span: what stands there is read where it stands.
        var type = json.ValueSpan;
        Next(ref json);
        Next(ref json);
        var value = Value(ref json, type);
        Next(ref json);
        Expect(ref json, JsonTokenType.EndObject);
        return value;
    }

    // The most frequent types first.
    private static object? Value(ref Utf8JsonReader json, ReadOnlySpan<byte> type)
    {
        if (type.SequenceEqual("String"u8))
            return json.GetString();
        if (type.SequenceEqual("Integer"u8))
            return long.Parse(json.ValueSpan, CultureInfo.InvariantCulture);
        if (type.SequenceEqual("List"u8))
            return List(ref json);
        if (type.SequenceEqual("Date"u8))
            return DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type.SequenceEqual("OffsetDateTime"u8) || type.SequenceEqual("ZonedDateTime"u8))
            return Instant(json.GetString()!);
        if (type.SequenceEqual("Float"u8))
            return double.Parse(json.ValueSpan, CultureInfo.InvariantCulture);
        if (type.SequenceEqual("Boolean"u8))
            return json.GetBoolean();
        if (type.SequenceEqual("Map"u8))
            return Map(ref json);
        return type.SequenceEqual("Null"u8)
            ? null
            : throw new InvalidOperationException($"The statement returns a {Encoding.UTF8.GetString(type)}; let it return properties, numbers, texts, days and instants.");
    }

    private static List<object?> List(ref Utf8JsonReader json)
    {
        List<object?> list = [];
        Expect(ref json, JsonTokenType.StartArray);
        for (Next(ref json); json.TokenType != JsonTokenType.EndArray; Next(ref json))
            list.Add(Read(ref json));
        return list;
    }

    private static Dictionary<string, object?> Map(ref Utf8JsonReader json)
    {
        Dictionary<string, object?> map = new(StringComparer.Ordinal);
        Expect(ref json, JsonTokenType.StartObject);
        for (Next(ref json); json.TokenType != JsonTokenType.EndObject; Next(ref json))
        {
            var key = json.GetString()!;
            Next(ref json);
            map[key] = Read(ref json);
        }

        return map;
    }

    // A zone's name follows its offset in brackets; a server counts nanoseconds, of which the last two digits are never written here.
    private static DateTimeOffset Instant(string text)
    {
        var zone = text.IndexOf('[', StringComparison.Ordinal);
        return DateTimeOffset.Parse(zone < 0 ? text : text[..zone], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    public static void Next(ref Utf8JsonReader json)
    {
        if (!json.Read())
            throw new JsonException("The answer ends early.");
    }

    public static void Expect(ref Utf8JsonReader json, JsonTokenType token)
    {
        if (json.TokenType != token)
            throw new JsonException($"Expected {token} at byte {json.TokenStartIndex}, not {json.TokenType}.");
    }
}
