using FsCheck.Xunit;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Programs;

/// <summary>Random programs of commits on both stores side by side: the same answers in the same order with the same cursors.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class RandomProgramTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Property(MaxTest = 12)]
    public async Task Both_stores_answer_alike_after_any_program(ProgramStep[] steps)
    {
        var clock = new FakeTimeProvider(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var file = new TemporaryDatabase();
        await using var sqlite = Embedded(file.Path, clock);
        await using var neo4j = await Neo4jStore.OpenEmptyAsync(server, clock: clock);
        var world = new ProgramWorld();
        foreach (var step in steps)
        {
            clock.Advance(TimeSpan.FromSeconds(step.What % 2));
            var commit = world.Take(step, blocks => Versions(sqlite, blocks));

            var outcome = await neo4j.CommitAsync(commit);

            outcome.ShouldBe(await sqlite.CommitAsync(commit));
            outcome.Committed.ShouldBeTrue();
            await ConflictsAlikeAsync(sqlite, neo4j, commit);
        }

        (await StoreAnswers.OfAsync(neo4j, world)).ShouldBe(await StoreAnswers.OfAsync(sqlite, world));
    }

    // The same commit again rests on versions that are no longer there.
    private static async Task ConflictsAlikeAsync(StoreUnderTest sqlite, StoreUnderTest neo4j, Events.EventCommit commit)
    {
        if (commit.Articles.All(write => write.ExpectedVersion == write.Article.Version))
            return;
        var outcome = await neo4j.CommitAsync(commit);
        outcome.Committed.ShouldBeFalse();
        outcome.ShouldBe(await sqlite.CommitAsync(commit));
    }

    private static IReadOnlyDictionary<Block, long> Versions(StoreUnderTest store, IEnumerable<Block> blocks) =>
        store.Events.ReadNeighbourhoodAsync([.. blocks.Select(block => new BlockRange(block, null, null))], [], Cancellation).GetAwaiter().GetResult().Versions;

    private static StoreUnderTest Embedded(string path, TimeProvider clock) =>
        Neo4jStore.Store(new ServiceCollection().AddSingleton(clock).AddSqliteStorage(options => options.Path = path).BuildServiceProvider());
}
