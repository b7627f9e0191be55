using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Participants in their column: their cells, in which the number of the role, that of its bit in <c>event_party.roles</c>, stands for its name, and 0 for a surface that is the name.</summary>
internal static class ParticipantColumn
{
    private const int RoleAt = 1;
    private const int NameAt = 2;
    private const int SurfaceAt = 3;
    private const int Most = 6;
    private const int Usual = 2;
    private const int UsualBytes = 256;

    private static readonly string[] _names = [.. Enum.GetValues<ParticipantRole>().Select(WireName.Of)];

    // The text goes to a column, never into a page: letters of every script stay as they are.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Write(string?[][] participants)
    {
        var bytes = new ArrayBufferWriter<byte>(UsualBytes);
        using var json = new Utf8JsonWriter(bytes, _plain);
        json.WriteStartArray();
        foreach (var cells in participants)
            Write(json, cells);
        json.WriteEndArray();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, string?[] cells)
    {
        json.WriteStartArray();
        for (var at = 0; at < cells.Length; at++)
        {
            if (at == RoleAt)
                json.WriteNumberValue((int)WireName.Parse<ParticipantRole>(cells[at]!));
            else if (at == SurfaceAt && cells[at] is { } surface && surface == cells[NameAt])
                json.WriteNumberValue(0);
            else
                json.WriteStringValue(cells[at]);
        }

        json.WriteEndArray();
    }

    /// <param name="json">As it stands in the column: it is read of each row, so straight from there.</param>
    public static string?[][] Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var participants = new List<string?[]>(Usual);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            participants.Add(Cells(ref reader));
        Expect(reader.TokenType == JsonTokenType.EndArray);
        return [.. participants];
    }

    private static string?[] Cells(ref Utf8JsonReader reader)
    {
        var cells = new string?[Most];
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(count < Most);
            cells[count] = count == RoleAt ? Role(ref reader)
                : reader.TokenType == JsonTokenType.Number ? cells[NameAt]
                : reader.GetString();
            count++;
        }

        return count == Most ? cells : cells[..count];
    }

    // Rows that were written before hold the number as a text, or the name.
    private static string? Role(ref Utf8JsonReader reader) => reader.ValueSpan is [>= (byte)'0' and var digit] && digit - '0' < _names.Length
        ? _names[digit - '0']
        : reader.GetString();

    private static void Expect(bool isTrue)
    {
        if (!isTrue)
            throw new JsonException("A column of participants holds no list of lists.");
    }
}
