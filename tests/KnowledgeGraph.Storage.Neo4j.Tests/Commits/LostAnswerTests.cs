using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>A commit whose answer was lost is asked for once more: it is there once, and known.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class LostAnswerTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_commit_that_is_repeated_is_there_once_and_committed()
    {
        await using var store = await Neo4jStore.OpenEmptyAsync(server);
        using var migrator = new Neo4jMigrator(Transport(store), TimeProvider.System);
        var twice = Writer(new TwiceTransport(Transport(store)), migrator);

        var outcome = await twice.WriteAsync(Visit("a"), Cancellation);

        outcome.ShouldBe(new(true, 1));
        (await store.Feed.ReadAsync(0, 10, Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_repetition_is_known_after_commits_of_others_too()
    {
        await using var store = await Neo4jStore.OpenEmptyAsync(server);
        using var migrator = new Neo4jMigrator(Transport(store), TimeProvider.System);
        var transport = new TwiceTransport(Transport(store)) { Between = () => store.CommitAsync(Visit("other")) };

        var outcome = await Writer(transport, migrator).WriteAsync(Visit("a"), Cancellation);

        outcome.ShouldBe(new(true, 1));
        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(2);
    }

    [Fact]
    public async Task A_later_commit_of_the_same_writer_is_none_of_the_earlier_ones()
    {
        await using var store = await Neo4jStore.OpenEmptyAsync(server);
        using var migrator = new Neo4jMigrator(Transport(store), TimeProvider.System);
        var twice = Writer(new TwiceTransport(Transport(store)), migrator);

        await twice.WriteAsync(Visit("a"), Cancellation);

        (await twice.WriteAsync(Visit("a"), Cancellation)).Committed.ShouldBeFalse();
        (await twice.WriteAsync(Visit("b"), Cancellation)).ShouldBe(new(true, 2));
    }

    private static INeo4jTransport Transport(StoreUnderTest store) => ((ServiceProvider)store.Owner).GetRequiredService<INeo4jTransport>();

    private static CommitWriter Writer(INeo4jTransport transport, Neo4jMigrator migrator) => new(new(transport, migrator), TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);

    private static Events.EventCommit Visit(string name)
    {
        var article = ArticleBuilder.Article(name).Build();
        var mention = EventBuilder.Visit().Mention(article);
        return TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]);
    }
}
