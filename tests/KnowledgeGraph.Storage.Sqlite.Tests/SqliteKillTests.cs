using KnowledgeGraph.Endurance;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>A process that is killed while it commits. 200 kills: <c>dotnet run -c Release --project tests/KnowledgeGraph.Endurance -- sqlite-kills</c>.</summary>
public sealed class SqliteKillTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task What_a_killed_writer_was_answered_is_there_whole_and_once()
    {
        var (batches, faults) = await SqliteKills.RunAsync(
            _database.Path, kills: 2, Random.Shared.Next(), TextWriter.Null, TestContext.Current.CancellationToken);

        faults.ShouldBeEmpty();
        batches.ShouldBeGreaterThanOrEqualTo(2);
    }
}
