using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.HardSet;

/// <summary>Reads the gold file of a set of reports.</summary>
internal static class OccurrenceLines
{
    public static IReadOnlyList<Occurrence> Read(string file) => [.. File.ReadLines(file).Select(line => Read(JsonDocument.Parse(line).RootElement))];

    private static Occurrence Read(JsonElement line) => new(
        line.GetProperty("occurrence").GetString()!, Texts(line, "members"), Texts(line, "history"),
        Text(line, "cancels"), Text(line, "rescheduledAs"), Text(line, "during"),
        line.TryGetProperty("lifeStory", out var scored) && scored.ValueKind == JsonValueKind.True);

    private static string[] Texts(JsonElement line, string field) =>
        line.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    private static string? Text(JsonElement line, string field) =>
        line.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
