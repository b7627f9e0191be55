using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The server of a collection of tests: the one that <c>KG_TEST_NEO4J</c> names, else one that is started at the first need; without either the test is skipped, or fails when <c>KG_REQUIRE_NEO4J</c> is 1.</summary>
/// <remarks>Its one database is wiped between tests, so what uses it stands in the collection <see cref="Collection"/>, or in <see cref="Questions"/>, which runs beside it; after it where both have the server that was named.</remarks>
[CollectionDefinition(Collection)]
public sealed class Neo4jServer : IAsyncLifetime, ICollectionFixture<Neo4jServer>
{
    public const string Collection = "a Neo4j database";

    /// <summary>The collection of the tests that ask hundreds of random questions: half of the time is theirs, spent on planning.</summary>
    public const string Questions = "a Neo4j database of random questions";

    /// <summary>The collection of tests that start servers of their own: one after the other.</summary>
    public const string Own = "Neo4j servers of their own";

    private static readonly SemaphoreSlim _named = new(1, 1);
    private readonly SemaphoreSlim _starting = new(1, 1);
    private Neo4jProcess? _process;

    private static string? Named => Environment.GetEnvironmentVariable("KG_TEST_NEO4J") is { Length: > 0 } named ? named : null;

    public async ValueTask InitializeAsync()
    {
        if (Named is not null)
            await _named.WaitAsync();
    }

    /// <summary>The options of the server, which runs then.</summary>
    internal async Task<Action<Neo4jStorageOptions>> OptionsAsync()
    {
        if (Named is { } named)
            return Options(named, Environment.GetEnvironmentVariable("KG_TEST_NEO4J_PASSWORD") ?? "");
        Assert.SkipUnless(Neo4jProcess.IsExpected, Neo4jProcess.MissingReason);
        await _starting.WaitAsync();
        try
        {
            _process ??= await StartAsync();
        }
        finally
        {
            _starting.Release();
        }

        return Options(_process.Http.ToString(), _process.Password);
    }

    private static async Task<Neo4jProcess> StartAsync()
    {
        // The plans of many statements and texts of a megabyte want more than the tool gives.
        var process = await Neo4jProcess.StartAsync(Neo4jProcess.NewFolder(), ["--heap", "1g"], isLongLived: true);
        // Migrations wait for indexes; a test whose clock stands still must not be the first that needs them.
        await using var services = Services(Options(process.Http.ToString(), process.Password));
        await services.GetRequiredService<IEventFeed>().PositionAsync(CancellationToken.None);
        return process;
    }

    /// <summary>Services on the server, with the data of earlier tests.</summary>
    internal async Task<ServiceProvider> ServicesAsync(
        Action<Neo4jStorageOptions>? configure = null, TimeProvider? clock = null, ChangeLogOptions? log = null, OfficeTable? offices = null) =>
        Services(await OptionsAsync() + configure, clock, log, offices);

    internal static ServiceProvider Services(
        Action<Neo4jStorageOptions> configure, TimeProvider? clock = null, ChangeLogOptions? log = null, OfficeTable? offices = null)
    {
        var services = new ServiceCollection();
        if (clock is not null)
            services.AddSingleton(clock);
        if (offices is not null)
            services.AddSingleton(offices);
        services.Configure<ChangeLogOptions>(options => (options.KeepChanges, options.KeepDays) = (log?.KeepChanges, log?.KeepDays));
        return services.AddNeo4jStorage(configure).BuildServiceProvider();
    }

    internal static Action<Neo4jStorageOptions> Options(string uri, string password) => options =>
    {
        options.Uri = uri;
        options.Password = password;
    };

    public async ValueTask DisposeAsync()
    {
        if (Named is not null)
            _named.Release();
        if (_process is not null)
            await _process.DisposeAsync();
        _starting.Dispose();
    }
}

/// <summary>Has a server beside that of <see cref="Neo4jServer.Collection"/>.</summary>
[CollectionDefinition(Neo4jServer.Questions)]
public sealed class Neo4jQuestions : ICollectionFixture<Neo4jServer>;
