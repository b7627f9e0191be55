using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>A real server that is killed while four clients write, twice: they sit it out.</summary>
[Collection(Neo4jServer.Own)]
public sealed class CrashTests
{
    private const int Writers = 4;

    [Fact]
    public async Task Writers_go_on_by_themselves_and_nothing_acknowledged_is_missing_or_there_twice()
    {
        Assert.SkipUnless(Neo4jProcess.IsExpected, Neo4jProcess.CannotStartReason);
        var folder = Neo4jProcess.NewFolder();
        var server = await Neo4jProcess.StartAsync(folder, [], keepFolder: true, cancellationToken: TestContext.Current.CancellationToken);
        string[] ports = ["--http", Port(server.Http), "--bolt", Port(server.Bolt)];
        await using var transport = TransportUnderTest.On(Neo4jServer.Options(server.Http.ToString(), server.Password) + (options => options.OutageSeconds = 240));
        await transport.WriteAsync(TransportUnderTest.Statement("CREATE CONSTRAINT probe_id FOR (p:Probe) REQUIRE p.id IS UNIQUE"));
        var acknowledged = new ConcurrentBag<string>();
        using var ending = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Writers).Select(writer => WriteAsync(transport, writer, acknowledged, ending.Token)).ToArray();

        for (var kill = 0; kill < 2; kill++)
        {
            await MoreAsync(acknowledged, writing);
            await server.StopAsync(kill: true);
            server = await Neo4jProcess.StartAsync(folder, ports, keepFolder: kill == 0, cancellationToken: TestContext.Current.CancellationToken);
        }

        await MoreAsync(acknowledged, writing);
        await ending.CancelAsync();
        await Task.WhenAll(writing);
        var stored = (await transport.ReadAsync(TransportUnderTest.Statement("MATCH (p:Probe) RETURN p.id AS id, p.n AS n"))).ToDictionary(row => (string)row[0]!, row => row[1]);
        await server.DisposeAsync();

        acknowledged.Where(id => !stored.ContainsKey(id)).ShouldBeEmpty();
        stored.Values.ShouldAllBe(n => Equals(n, 1L));
        stored.Count.ShouldBeInRange(acknowledged.Count, acknowledged.Count + Writers);
    }

    private static async Task WriteAsync(TransportUnderTest transport, int writer, ConcurrentBag<string> acknowledged, CancellationToken ending)
    {
        for (var i = 0; !ending.IsCancellationRequested; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{writer}-{i}");
            await transport.WriteAsync(TransportUnderTest.Statement("MERGE (p:Probe {id: $value}) ON CREATE SET p.n = 1", id) with { Repeatable = true });
            acknowledged.Add(id);
        }
    }

    private static async Task MoreAsync(ConcurrentBag<string> acknowledged, Task[] writing)
    {
        for (var enough = acknowledged.Count + 100; acknowledged.Count < enough && !writing.Any(writer => writer.IsCompleted);)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static string Port(Uri address) => address.Port.ToString(CultureInfo.InvariantCulture);
}
