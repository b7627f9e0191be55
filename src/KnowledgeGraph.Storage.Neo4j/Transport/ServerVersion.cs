using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Which servers will do: 5.26 (the first with all that the statements use) and later, also those that count by year.</summary>
internal static partial class ServerVersion
{
    private static readonly Version _oldest = new(5, 26);

    /// <returns>Null when it will do.</returns>
    public static Attempt? Refusal(string version, string address) => Number(version) switch
    {
        null => Attempt.Final(StorageFault.Misconfigured, $"The server {address} says it is of version '{version}', which this program can't read. Name a Neo4j server of 5.26 or later in Neo4j:Uri."),
        { } number when number < _oldest => Attempt.Final(StorageFault.Misconfigured, $"The server {address} is Neo4j {version}; this program needs 5.26 or later. Upgrade the server, or name another in Neo4j:Uri."),
        _ => null,
    };

    /// <summary>Of the answer to <c>GET /</c>.</summary>
    /// <returns>Null when it is no answer of a Neo4j server.</returns>
    public static string? Of(ReadOnlyMemory<byte> discovery)
    {
        try
        {
            using var json = JsonDocument.Parse(discovery);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("neo4j_version", out var version) ? version.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Version? Number(string version) => Leading().Match(version) is { Success: true } match && Version.TryParse(match.Value, out var number) ? number : null;

    [GeneratedRegex(@"^\d{1,6}\.\d{1,6}", RegexOptions.NonBacktracking)]
    private static partial Regex Leading();
}
