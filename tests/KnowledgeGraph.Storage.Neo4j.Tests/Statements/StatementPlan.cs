using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

/// <summary>How the server would run a statement: its operators, each with what it works on.</summary>
internal static class StatementPlan
{
    /// <param name="parameters">Values by which the server tells what parameters are; their kind is enough.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(Action<Neo4jStorageOptions> configure, string statement, IReadOnlyDictionary<string, object?> parameters)
    {
        var options = new Neo4jStorageOptions();
        configure(options);
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(3) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        using var response = await client.PostAsJsonAsync(
            new Uri(new Uri(options.Uri), $"/db/{options.Database}/query/v2"), new { statement = $"EXPLAIN {statement}", parameters }, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), new() { MaxDepth = 1_000 });
        if (!answer.RootElement.TryGetProperty("queryPlan", out var plan))
            throw new InvalidOperationException(answer.RootElement.ToString());
        return [.. Operators(plan)];
    }

    private static IEnumerable<string> Operators(JsonElement plan)
    {
        var details = plan.GetProperty("arguments").TryGetProperty("Details", out var told) ? told.ToString() : "";
        yield return $"{plan.GetProperty("operatorType").GetString()!.Split('@')[0]} {details}";
        foreach (var child in plan.GetProperty("children").EnumerateArray())
        {
            foreach (var inner in Operators(child))
                yield return inner;
        }
    }
}
