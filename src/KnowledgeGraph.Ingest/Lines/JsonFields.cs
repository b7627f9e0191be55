using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Ingest.Lines;

/// <summary>Typed access to the fields of a line, with errors that name the field.</summary>
internal static class JsonFields
{
    public static string? Text(this JsonElement line, string field)
    {
        if (!line.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? UnicodeRepair.Repair(value.GetString()!)
            : throw new LineFormatException($"'{field}' is a {Named(value.ValueKind)}; it must be a text or null");
    }

    public static string RequiredText(this JsonElement line, string field) =>
        line.Text(field) is { Length: > 0 } text ? text : throw new LineFormatException($"'{field}' is missing");

    public static T RequiredEnum<T>(this JsonElement line, string field)
        where T : struct, Enum => line.OptionalEnum<T>(field) ?? throw new LineFormatException($"'{field}' is missing; use one of {WireName.All<T>()}");

    public static T? OptionalEnum<T>(this JsonElement line, string field)
        where T : struct, Enum
    {
        if (line.Text(field) is not { } text)
            return null;
        return WireName.TryParse<T>(text, out var value)
            ? value
            : throw new LineFormatException($"'{field}' is '{text}'; use one of {WireName.All<T>()}");
    }

    public static DateOnly RequiredDay(this JsonElement line, string field) => Day(line.RequiredText(field), field);

    public static DateTimeOffset? Instant(this JsonElement line, string field)
    {
        if (line.Text(field) is not { } text)
            return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new LineFormatException($"'{field}' is '{text}', no instant such as 2023-02-04T15:34:00+07:00");
    }

    public static double? Number(this JsonElement line, string field)
    {
        if (!line.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : throw new LineFormatException($"'{field}' must be a number");
    }

    public static IEnumerable<JsonElement> Items(this JsonElement line, string field)
    {
        if (!line.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        return value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : throw new LineFormatException($"'{field}' must be a list");
    }

    public static PartyCode Party(string? text, string field)
    {
        try
        {
            return PartyCode.Parse(text ?? "");
        }
        catch (FormatException error)
        {
            throw new LineFormatException($"'{field}': {error.Message}", error);
        }
    }

    /// <summary>The text of an item of a list.</summary>
    public static string ItemText(this JsonElement item, string field) => item.ValueKind == JsonValueKind.String
        ? UnicodeRepair.Repair(item.GetString()!)
        : throw new LineFormatException($"'{field}' holds a {Named(item.ValueKind)}; it must hold texts");

    /// <summary>A kind of value in the words of messages.</summary>
    public static string Named(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "list",
        JsonValueKind.Object => "object",
        JsonValueKind.Number => "number",
        JsonValueKind.String => "text",
        JsonValueKind.Null => "null",
        _ => "truth value",
    };

    private static DateOnly Day(string text, string field) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new LineFormatException($"'{field}' is '{text}', no day such as 2023-02-04");
}
