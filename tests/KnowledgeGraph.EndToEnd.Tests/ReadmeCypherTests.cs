using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>The queries for Neo4j Browser that the README shows find something in the sample articles.</summary>
public sealed class ReadmeCypherTests(Neo4jSampleServer samples) : IClassFixture<Neo4jSampleServer>
{
    private const string Fence = "```cypher\n";
    private const int Least = 5;

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

        using var response = await http.PostAsJsonAsync(new Uri(neo4j.Http, "/db/neo4j/query/v2"), new { statement }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        answer.GetProperty("data").GetProperty("values").GetArrayLength().ShouldBeGreaterThan(0);
    }
}
