using KnowledgeGraph.Storage.Neo4j.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>A transport with its log, as the services give it.</summary>
internal sealed class TransportUnderTest : IAsyncDisposable
{
    public const string Password = "pässword-s3cr3t";

    private readonly ServiceProvider _services;

    private TransportUnderTest(ServiceProvider services, LoggedLines log) =>
        (_services, Log, Transport) = (services, log, services.GetRequiredService<INeo4jTransport>());

    public LoggedLines Log { get; }

    public INeo4jTransport Transport { get; }

    public static TransportUnderTest On(string uri, Action<Neo4jStorageOptions>? configure = null, TimeProvider? clock = null) =>
        On(Neo4jServer.Options(uri, Password) + Quick + configure, clock);

    public static TransportUnderTest On(Action<Neo4jStorageOptions> options, TimeProvider? clock = null)
    {
        var log = new LoggedLines();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        if (clock is not null)
            services.AddSingleton(clock);
        return new(services.AddNeo4jStorage(options).BuildServiceProvider(), log);
    }

    public static CypherStatement Statement(string text = "RETURN 1 AS one", object? value = null) => new(text, new Dictionary<string, object?> { ["value"] = value });

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement? statement = null) =>
        Transport.ReadAsync(statement ?? Statement(), TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement? statement = null) =>
        Transport.WriteAsync(statement ?? Statement(), TestContext.Current.CancellationToken);

    /// <summary>The fault of the failing call, whose message holds the words and, like the log, never the password.</summary>
    public async Task<StorageException> FaultAsync(Func<Task> call, StorageFault fault, params string[] words)
    {
        var exception = await Should.ThrowAsync<StorageException>(call);
        exception.Fault.ShouldBe(fault, exception.Message);
        foreach (var word in (string[])[Transport.Address, .. words])
            exception.Message.ShouldContain(word);
        KeepsSecrets(exception);
        return exception;
    }

    public void KeepsSecrets(Exception exception)
    {
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"neo4j:{Password}"));
        foreach (var told in Log.Lines.Append(exception.ToString()))
        {
            told.ShouldNotContain(Password);
            told.ShouldNotContain(basic);
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static void Quick(Neo4jStorageOptions options) => (options.RetryMilliseconds, options.OutageSeconds) = (1, 5);
}
