using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Participants in their column: their cells, in which the number of the role, that of its bit in <c>event_party.roles</c>, stands for its name.</summary>
internal static class ParticipantColumn
{
    private const int RoleAt = 1;
    private const int Most = 6;
    private const int Usual = 2;

    private static readonly string[] _names = [.. Enum.GetValues<ParticipantRole>().Select(WireName.Of)];

    public static string Write(string?[][] participants) => RecordJson.Write([.. participants.Select(
        cells => With(cells, ((int)WireName.Parse<ParticipantRole>(cells[RoleAt]!)).ToString(CultureInfo.InvariantCulture)))]);

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
            cells[count] = count == RoleAt ? Role(ref reader) : reader.GetString();
            count++;
        }

        return count == Most ? cells : cells[..count];
    }

    // Rows that were written before hold the name.
    private static string? Role(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueSpan is [>= (byte)'0' and var digit] && digit - '0' < _names.Length
        ? _names[digit - '0']
        : reader.GetString();

    private static void Expect(bool isTrue)
    {
        if (!isTrue)
            throw new JsonException("A column of participants holds no list of lists.");
    }

    private static string?[] With(string?[] cells, string role)
    {
        string?[] copy = [.. cells];
        copy[RoleAt] = role;
        return copy;
    }
}
