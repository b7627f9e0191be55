using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>What commits leave of those who wrote them does not grow with the years.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class WriterTrimTests(Neo4jServer server)
{
    private const string Count = "MATCH (w:Writer) RETURN count(w)";

    private static readonly DateTimeOffset _noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_new_writer_forgets_those_of_more_than_a_day_ago_and_none_else()
    {
        await using var services = await server.ServicesAsync();
        await using var first = await Neo4jStore.OpenEmptyAsync(server, clock: new FakeTimeProvider(_noon));
        await first.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());

        await AddAsync(_noon.AddHours(23), "b");
        (await CountAsync(services)).ShouldBe(2);
        await AddAsync(_noon.AddHours(25), "c");
        (await CountAsync(services)).ShouldBe(2);

        await first.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("d").Build());
        (await CountAsync(services)).ShouldBe(3);
    }

    private async Task AddAsync(DateTimeOffset now, string article)
    {
        await using var store = await Neo4jStore.OpenAsync(server, clock: new FakeTimeProvider(now));
        await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article(article).Build());
    }

    private static async Task<long> CountAsync(ServiceProvider services) => (long)(await Neo4jStore.RunAsync(services, Count))[0][0]!;
}
