using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The members of an event in their column, in which 0 stands for the one whose id is the event's.</summary>
internal static class MemberColumn
{
    private const int BytesOfOne = 32;

    public static string Write(string[] members, string eventId)
    {
        var bytes = new ArrayBufferWriter<byte>(BytesOfOne * (members.Length + 1));
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartArray();
        foreach (var member in members)
        {
            if (member == eventId)
                json.WriteNumberValue(0);
            else
                json.WriteStringValue(member);
        }

        json.WriteEndArray();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <param name="json">As it stands in the column.</param>
    public static string[] Read(ReadOnlySpan<byte> json, string eventId)
    {
        var reader = new Utf8JsonReader(json);
        var members = new List<string>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number)
                members.Add(eventId);
            else if (reader.TokenType == JsonTokenType.String)
                members.Add(reader.GetString()!);
        }

        return [.. members];
    }
}
