using System.Globalization;
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
        var type = json.GetString() ?? "";
        Next(ref json);
        Next(ref json);
        var value = Value(ref json, type);
        Next(ref json);
        Expect(ref json, JsonTokenType.EndObject);
        return value;
    }

    private static object? Value(ref Utf8JsonReader json, string type) => type switch
    {
        "Null" => null,
        "Boolean" => json.GetBoolean(),
        "Integer" => long.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "Float" => double.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        "String" => json.GetString(),
        "Date" => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        "OffsetDateTime" or "ZonedDateTime" => Instant(json.GetString()!),
        "List" => List(ref json),
        "Map" => Map(ref json),
        _ => throw new InvalidOperationException($"The statement returns a {type}; let it return properties, numbers, texts, days and instants."),
    };

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
