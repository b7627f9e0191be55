using System.Text.Json;
using KnowledgeGraph.Benchmarks.Api;
using KnowledgeGraph.Benchmarks.Pairs;

namespace KnowledgeGraph.Benchmarks.Neo4jGraphQL;

/// <summary>One way to ask for the contacts of a pair.</summary>
/// <param name="Ask">Gives the answer's data; the caller disposes of it.</param>
/// <param name="Rows">The rows of an answer.</param>
/// <param name="IsSlow">Whether a call may take seconds in a large store.</param>
internal sealed record Contender(
    string Name, Func<PairQuestion, CancellationToken, Task<JsonDocument>> Ask, Func<JsonElement, JsonElement> Rows, bool IsSlow = false)
{
    public static Contender Ours(OurServer server) =>
        new("ours", (question, token) => server.AskAsync(question, counts: false, token), data => data.GetProperty("contacts").GetProperty("nodes"));

    public static IReadOnlyList<Contender> Theirs(NodeServer server) =>
    [
        new("@neo4j/graphql, natural schema, events of two parties", Natural(server, "Natural.graphql"), data => data.GetProperty("events"), IsSlow: true),
        new("@neo4j/graphql, natural schema, a party's events with the other", Natural(server, "NaturalOfParty.graphql"), data => data.GetProperty("parties")[0].GetProperty("events"), IsSlow: true),
        new("@neo4j/graphql, hand-tuned @cypher field", Tuned(server), data => data.GetProperty("contacts")),
    ];

    public async Task<int> CountAsync(PairQuestion question, CancellationToken cancellation)
    {
        using var answer = await Ask(question, cancellation);
        return Rows(answer.RootElement.GetProperty("data")).GetArrayLength();
    }

    /// <summary>The rows in their order, each as one text that is the same for every contender.</summary>
    public async Task<List<string>> ReadAsync(PairQuestion question, CancellationToken cancellation)
    {
        using var answer = await Ask(question, cancellation);
        return [.. Rows(answer.RootElement.GetProperty("data")).EnumerateArray().Select(Row.Write)];
    }

    private static Func<PairQuestion, CancellationToken, Task<JsonDocument>> Natural(NodeServer server, string file)
    {
        var query = Resource.Text(file);
        return (question, token) => server.Client.AskAsync(
            query, new { one = question.Pair.A.Value, other = question.Pair.B.Value, from = question.From, to = question.To }, token);
    }

    private static Func<PairQuestion, CancellationToken, Task<JsonDocument>> Tuned(NodeServer server)
    {
        var query = Resource.Text("Tuned.graphql");
        return (question, token) => server.Client.AskAsync(query, new { pair = question.Pair.ToString(), from = question.From, to = question.To }, token);
    }
}
