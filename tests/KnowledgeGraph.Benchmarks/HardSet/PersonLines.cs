using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.HardSet;

/// <summary>Reads the gold file of people: a line a person, with a name in its first text and the mentions of the person in <c>members</c>.</summary>
internal static class PersonLines
{
    /// <returns>By mention the number of the line and the name of the person.</returns>
    public static IReadOnlyDictionary<string, string> Read(string file) =>
        File.ReadLines(file).SelectMany((text, index) => Read(text, index)).ToDictionary(pair => pair.Member, pair => pair.Person, StringComparer.Ordinal);

    private static IEnumerable<(string Member, string Person)> Read(string text, int index)
    {
        using var line = JsonDocument.Parse(text);
        var name = line.RootElement.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).Select(field => field.Value.GetString()).FirstOrDefault();
        return [.. line.RootElement.GetProperty("members").EnumerateArray().Select(member => (member.GetString()!, $"{index + 1} {name}"))];
    }
}
