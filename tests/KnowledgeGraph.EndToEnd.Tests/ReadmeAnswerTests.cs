using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>The answer that the README shows is the one that a running server gives.</summary>
public sealed class ReadmeAnswerTests(SqliteSampleServer samples) : IClassFixture<SqliteSampleServer>
{
    private const string Start = "<!-- anchor -->";
    private const string End = "<!-- /anchor -->";
    private const int Rows = 8;

    private const string Query = """
        {
          contacts(between: ["CN", "RU"], from: "2023-01-01", to: "2023-12-31") {
            totalCount
            statusCounts { status count }
            nodes { kind summary date { start end precision } place { city } voices reports mentions { nodes { status evidence } } }
          }
        }
        """;

    /// <summary>On a developer's machine it rewrites the README, so that the next run passes; in CI it only compares.</summary>
    [Fact]
    public async Task The_README_shows_the_real_answer()
    {
        var data = await samples.Server.PostAsync(Query, new { }, TestContext.Current.CancellationToken);
        var readme = RepositoryFolder.At("README.md");
        var text = await File.ReadAllTextAsync(readme, TestContext.Current.CancellationToken);
        var (before, after) = (text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)], text[text.IndexOf(End, StringComparison.Ordinal)..]);
        var expected = $"{before}\n{Block(data.GetProperty("contacts"))}{after}";

        if (text != expected && Environment.GetEnvironmentVariable("CI") is null)
            await File.WriteAllTextAsync(readme, expected, TestContext.Current.CancellationToken);
        text.ShouldBe(expected);
    }

    private static string Block(JsonElement contacts)
    {
        var nodes = contacts.GetProperty("nodes").EnumerateArray().ToList();
        var others = contacts.GetProperty("statusCounts").EnumerateArray()
            .Where(count => count.GetProperty("status").GetString() != "OCCURRED")
            .Select(count => $"{count.GetProperty("count").GetInt32()} {count.GetProperty("status").GetString()!.ToLowerInvariant()}")
            .ToList();
        var block = new StringBuilder();
        block.Append(CultureInfo.InvariantCulture, $"```graphql\n{Query}\n```\n\n");
        block.Append(CultureInfo.InvariantCulture, $"{contacts.GetProperty("totalCount").GetInt32()} contacts that occurred{(others.Count > 0 ? $" (left out: {string.Join(", ", others)})" : "")}. The newest {Rows}:\n\n");
        block.Append("| day | contact | city | voices, reports | evidence |\n|---|---|---|---|---|\n");
        foreach (var node in nodes.Take(Rows))
            block.Append(CultureInfo.InvariantCulture, $"| {Date(node)} | {node.GetProperty("summary").GetString()} | {City(node)} | {node.GetProperty("voices").GetInt32()}, {node.GetProperty("reports").GetInt32()} | {Evidence(node)} |\n");
        return block.ToString();
    }

    private static string Date(JsonElement node)
    {
        var date = node.GetProperty("date");
        var (start, end) = (date.GetProperty("start").GetString(), date.GetProperty("end").GetString());
        return date.GetProperty("precision").GetString() == "MONTH" ? $"{start![..7]}, day not known" : start == end ? start! : $"{start} to {end}";
    }

    private static string City(JsonElement node) =>
        node.GetProperty("place") is { ValueKind: JsonValueKind.Object } place ? place.GetProperty("city").GetString() ?? "" : "";

    // Of a contact that was planned first, the report that it took place.
    private static string Evidence(JsonElement node) => node.GetProperty("mentions").GetProperty("nodes").EnumerateArray()
        .First(mention => mention.GetProperty("status").GetString() == "OCCURRED")
        .GetProperty("evidence").GetString()!.Replace('\n', ' ');
}
