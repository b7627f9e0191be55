using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>The queries for Neo4j Browser that the README shows find something in the sample articles.</summary>
[Collection(Neo4jSampleServer.Collection)]
public sealed class ReadmeCypherTests(Neo4jSampleServer samples)
{
    private const string Fence = "```cypher\n";
    private const int Least = 5;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Queries => [.. File.ReadAllText(RepositoryFolder.At("README.md")).ReplaceLineEndings("\n")
        .Split(Fence).Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)])];

    [Fact]
    public void The_readme_shows_some() => Queries.Count.ShouldBeGreaterThanOrEqualTo(Least);

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Each_finds_something(string statement)
    {
        var neo4j = samples.Server.Neo4j.ShouldNotBeNull();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{neo4j.Password}")));

        // What is written after a commit and not in it, who held which office, may come a moment later.
        var address = new Uri(neo4j.Http, "/db/neo4j/query/v2");
        var patience = Stopwatch.StartNew();
        while (await RowsAsync(http, address, statement) == 0)
        {
            patience.Elapsed.ShouldBeLessThan(_patience, "Nothing was found.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<int> RowsAsync(HttpClient http, Uri address, string statement)
    {
        using var response = await http.PostAsJsonAsync(address, new { statement }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data").GetProperty("values").GetArrayLength();
    }
}
