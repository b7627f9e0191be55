using System.Diagnostics;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What a server's own settings forbid, on a server of its own.</summary>
[Collection(Neo4jServer.Own)]
public sealed class SettingsOfServerTests
{
    private const string Long = "UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_ends_long_statements_locks_out_who_guesses_and_may_be_read_only()
    {
        Assert.SkipUnless(Neo4jProcess.IsExpected, Neo4jProcess.CannotStartReason);
        var folder = Neo4jProcess.NewFolder();
        int port;
        await using (var timed = await Neo4jProcess.StartAsync(folder, ["--set", "db.transaction.timeout=2s"], keepFolder: true, cancellationToken: Cancellation))
        {
            port = timed.Http.Port;
            await using var transport = On(timed);
            await EndsLongStatementsAsync(transport);
            await EndsWhatNobodyWaitsForAsync(transport);
            await LocksOutWhoGuessesAsync(timed);
        }

        await using var stopped = TransportUnderTest.On($"http://127.0.0.1:{port}", options => options.OutageSeconds = 0);
        await stopped.FaultAsync(() => stopped.ReadAsync(), StorageFault.Unavailable, "No server answers");
        await using var readOnly = await Neo4jProcess.StartAsync(folder, ["--set", "server.databases.read_only=neo4j"], cancellationToken: Cancellation);
        await using var reader = On(readOnly);
        await reader.FaultAsync(() => reader.WriteAsync(TransportUnderTest.Statement("CREATE (:Probe)")), StorageFault.ReadOnly, "read-only", "server.databases.read_only");
        (await reader.ReadAsync()).Count.ShouldBe(1);
    }

    private static async Task EndsLongStatementsAsync(TransportUnderTest transport) =>
        await transport.FaultAsync(() => transport.ReadAsync(TransportUnderTest.Statement(Long)), StorageFault.TimedOut, "db.transaction.timeout");

    private static async Task EndsWhatNobodyWaitsForAsync(TransportUnderTest transport)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var asking = transport.Transport.ReadAsync(TransportUnderTest.Statement(Long), caller.Token);
        await UntilRunningAsync(transport, 1);
        var watch = Stopwatch.StartNew();
        await caller.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        await UntilRunningAsync(transport, 0);
    }

    private static async Task LocksOutWhoGuessesAsync(Neo4jProcess server)
    {
        await using var guessing = TransportUnderTest.On(server.Http.ToString());
        for (var guess = 0; guess < 3; guess++)
            await guessing.FaultAsync(() => guessing.ReadAsync(), StorageFault.Misconfigured, "refuses the user 'neo4j'");

        await guessing.FaultAsync(() => guessing.ReadAsync(), StorageFault.Misconfigured, "locked the user 'neo4j'", "wait");
    }

    private static async Task UntilRunningAsync(TransportUnderTest transport, long count)
    {
        var running = TransportUnderTest.Statement("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*) AS n");
        for (var watch = Stopwatch.StartNew(); !Equals((await transport.ReadAsync(running))[0][0], count); await Task.Delay(50, Cancellation))
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static TransportUnderTest On(Neo4jProcess server) => TransportUnderTest.On(Neo4jServer.Options(server.Http.ToString(), server.Password));
}
