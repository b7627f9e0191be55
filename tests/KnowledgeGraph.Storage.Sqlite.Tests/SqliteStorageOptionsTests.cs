using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteStorageOptionsTests
{
    [Fact]
    public void Defaults_are_those_that_are_documented()
    {
        var options = new SqliteStorageOptions();

        options.Path.ShouldEndWith(Path.Combine("KnowledgeGraph", "knowledge-graph.db"));
        (options.BusyTimeoutMilliseconds, options.PollMilliseconds, options.MaxReaders, options.CacheMegabytes).ShouldBe((5_000, 100, 8, 256));
    }

    [Fact]
    public void The_section_Store_sets_them()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Store:Path"] = "/data/graph.db", ["Store:PollMilliseconds"] = "20" })
            .Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSqliteStorage().BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<SqliteStorageOptions>>().Value;

        (options.Path, options.PollMilliseconds).ShouldBe(("/data/graph.db", 20));
    }

    [Fact]
    public void Invalid_ones_are_told_all_at_once()
    {
        using var database = new TemporaryDatabase();
        using var services = SqliteStore.Services("", options => options.PollMilliseconds = 500);

        var exception = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IEventStore>());

        exception.Failures.ShouldBe([
            "DataAnnotation validation failed for 'SqliteStorageOptions' members: 'Path' with the error: 'The Path field is required.'.",
            "DataAnnotation validation failed for 'SqliteStorageOptions' members: 'PollMilliseconds' with the error: 'The field PollMilliseconds must be between 1 and 200.'.",
        ]);
    }
}
