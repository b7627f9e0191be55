using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jWarmUpTests(Neo4jServer server)
{
    private const string Everything =
        """
        MATCH (n)
        OPTIONAL MATCH (n)-[r]->()
        RETURN elementId(n) AS id, properties(n) AS properties, collect(properties(r)) AS edges
        ORDER BY id
        """;

    [Fact]
    public async Task It_runs_the_statements_of_a_commit_and_leaves_nothing_behind()
    {
        await using var services = await server.ServicesAsync();
        await Neo4jStore.WipeAsync(services);
        await Neo4jStore.Store(services).AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        await ForgetPlansAsync(services);
        var before = await ContentAsync(services);
        var others = await ForgetPlansAsync(services);

        await services.GetRequiredService<IStoreWarmUp>().RunAsync(Cancellation);

        (await ContentAsync(services)).ShouldBe(before);
        // Before, Commit, Offices/Write.
        (await ForgetPlansAsync(services)).ShouldBeGreaterThanOrEqualTo(others + 3);
    }

    [Fact]
    public async Task A_store_that_is_away_is_no_fault_of_the_start()
    {
        await using var services = Neo4jServer.Services(options =>
        {
            Neo4jServer.Options("http://127.0.0.1:1", "x")(options);
            options.OutageSeconds = 0;
        });

        await services.GetRequiredService<IStoreWarmUp>().RunAsync(Cancellation);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <returns>How many statements had a plan.</returns>
    private static async Task<int> ForgetPlansAsync(ServiceProvider services)
    {
        var answer = (string)(await Neo4jStore.RunAsync(services, "CALL db.clearQueryCaches() YIELD value RETURN value"))[0][0]!;
        return int.TryParse(string.Concat(answer.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var count) ? count : 0;
    }

    private static async Task<string> ContentAsync(ServiceProvider services) =>
        JsonSerializer.Serialize((await Neo4jStore.RunAsync(services, Everything)).Select(row => row.Values));
}
