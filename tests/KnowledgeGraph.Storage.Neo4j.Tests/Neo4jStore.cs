using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Specification;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The store of this assembly's server, empty, or a second user of it, as another process would be.</summary>
internal static class Neo4jStore
{
    // Statements of the tests alone, so that they stand here and not among those of the store.
    private const string Wipe = "MATCH (n) WHERE NOT n:Migration AND NOT n:Sequence CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";
    private const string Reset =
        "MATCH (s:Sequence {name: 'changes'}) SET s.value = 0, s.settled = 0, s.recordedAt = datetime('0001-01-01T00:00:00Z'), s.articles = 0, s.mentions = 0, s.judgements = 0";

    public static async Task<StoreUnderTest> OpenEmptyAsync(
        Neo4jServer server, Action<Neo4jStorageOptions>? configure = null, TimeProvider? clock = null, ChangeLogOptions? log = null)
    {
        var services = await server.ServicesAsync(configure, clock, log);
        await WipeAsync(services);
        return Store(services);
    }

    public static async Task<StoreUnderTest> OpenAsync(Neo4jServer server, Action<Neo4jStorageOptions>? configure = null, TimeProvider? clock = null) =>
        Store(await server.ServicesAsync(configure, clock));

    public static StoreUnderTest Store(ServiceProvider services) => new(
        services.GetRequiredService<IEventStore>(), services.GetRequiredService<IArticleStore>(), services.GetRequiredService<IEventFeed>(), services)
    {
        Archive = services.GetRequiredService<IStoreArchive>(),
        Statistics = services.GetRequiredService<IEventStatistics>(),
        Inspection = services.GetRequiredService<IStoreInspection>(),
        Texts = services.GetRequiredService<IReportTexts>(),
        People = services.GetRequiredService<IPeopleReports>(),
        Offices = services.GetRequiredService<IOfficeReports>(),
        Judgements = services.GetRequiredService<IJudgementStore>(),
        History = services.GetRequiredService<IReportHistory>(),
    };

    public static async Task WipeAsync(ServiceProvider services)
    {
        foreach (var statement in new[] { Wipe, Reset })
            await RunAsync(services, statement);
    }

    public static Task<IReadOnlyList<CypherRow>> RunAsync(ServiceProvider services, string statement, Dictionary<string, object?>? parameters = null) =>
        services.GetRequiredService<INeo4jTransport>().WriteAsync(new(statement, parameters ?? []) { Repeatable = true }, TestContext.Current.CancellationToken);
}
