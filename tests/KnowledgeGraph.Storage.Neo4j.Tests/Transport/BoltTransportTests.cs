using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Fakes;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What the way by Bolt tells, in a build that has the driver. The rest runs through it when <c>KG_TEST_NEO4J</c> names a <c>bolt://</c> address.</summary>
public sealed class BoltTransportTests
{
    /// <summary>Whether this build has the driver.</summary>
    internal static bool IsBuilt { get; } = typeof(INeo4jTransport).Assembly.GetType($"{typeof(INeo4jTransport).Namespace}.BoltTransport") is not null;

    public BoltTransportTests() => Assert.SkipUnless(IsBuilt, "this build has no Neo4j.Driver (-p:Neo4jDriver=true)");

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_server_that_is_away_is_told(string scheme)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var transport = TransportUnderTest.On($"{scheme}://127.0.0.1:{port}", options => options.OutageSeconds = 0);

        var told = await transport.FaultAsync(() => transport.WriteAsync(), StorageFault.Unavailable, "No server answers", "Neo4j:Uri");

        told.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_told_at_once()
    {
        using var certificate = SelfSigned.Certificate();
        await using var server = await FakeServer.StartAsync(certificate: certificate);
        await using var transport = TransportUnderTest.On($"bolt+s://127.0.0.1:{new Uri(server.Address).Port}");

        await transport.FaultAsync(() => transport.WriteAsync(), StorageFault.Misconfigured, "not trusted", "authority");
    }

    [Fact]
    public async Task Another_program_at_the_address_is_told()
    {
        await using var server = await FakeServer.StartAsync();
        await using var transport = TransportUnderTest.On($"bolt://127.0.0.1:{new Uri(server.Address).Port}", options => options.OutageSeconds = 0);

        await transport.FaultAsync(() => transport.WriteAsync(), StorageFault.Misconfigured, "Bolt", "Neo4j:Uri");
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_free_at_once()
    {
        // Accepts, and never says a word.
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var transport = TransportUnderTest.On($"bolt://{listener.LocalEndpoint}");
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => transport.Transport.ReadAsync(TransportUnderTest.Statement(), caller.Token));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var transport = TransportUnderTest.On($"bolt://{listener.LocalEndpoint}");

        await transport.FaultAsync(() => transport.WriteAsync(TransportUnderTest.Statement() with { Timeout = TimeSpan.FromMilliseconds(100) }), StorageFault.TimedOut, "0.1 s");
    }
}
