using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Neo4jGraphQL;

/// <summary>A contact in any of the shapes in which it is answered, as text: all its fields, its parties sorted by code and role.</summary>
internal static class Row
{
    private static readonly string[] _fields = ["id", "kind", "status", "reports"];
    private static readonly string[] _dates = ["start", "end", "precision"];

    public static string Write(JsonElement row)
    {
        var date = row.TryGetProperty("date", out var nested) ? nested : row;
        return string.Join(' ', _fields.Select(name => row.GetProperty(name).ToString())
            .Concat(_dates.Select(name => date.GetProperty(name).ToString()))
            .Concat(Parties(row).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Parties(JsonElement row) => row.TryGetProperty("partiesConnection", out var connection)
        ? connection.GetProperty("edges").EnumerateArray().SelectMany(edge => Party(edge.GetProperty("node"), edge.GetProperty("properties")))
        : row.GetProperty("parties").EnumerateArray().SelectMany(party => Party(party.TryGetProperty("party", out var inner) ? inner : party, party));

    private static IEnumerable<string> Party(JsonElement party, JsonElement tie)
    {
        var role = tie.GetProperty("role");
        IEnumerable<JsonElement> roles = role.ValueKind == JsonValueKind.Array ? role.EnumerateArray() : [role];
        return roles.Select(one => $"{party.GetProperty("code")}:{one}");
    }
}
