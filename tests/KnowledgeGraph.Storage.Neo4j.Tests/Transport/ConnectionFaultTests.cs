using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j.Fakes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What may go wrong on the way to a server and back.</summary>
public sealed class ConnectionFaultTests : IAsyncLifetime
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private FakeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public static TheoryData<string> Losses => ["reset", "truncated", "cut"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_lost_answer_is_asked_for_again_where_that_is_safe(string loss)
    {
        await using var transport = TransportUnderTest.On(_server.Address);

        _server.Then(Loss(loss));
        (await transport.ReadAsync()).Count.ShouldBe(1);
        _server.Then(Loss(loss));
        (await transport.WriteAsync(TransportUnderTest.Statement() with { Repeatable = true })).Count.ShouldBe(1);

        _server.Requests.Count.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_lost_answer_to_a_write_that_must_not_be_repeated_is_told(string loss)
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        _server.Then(Loss(loss));

        var told = await transport.FaultAsync(() => transport.WriteAsync(), StorageFault.Unavailable, "not known whether a write happened");

        told.IsTransient.ShouldBeTrue();
        _server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_write_that_was_not_sent_yet_is_not_lost()
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        _server.SilentDiscoveries = 2;

        (await transport.WriteAsync()).Count.ShouldBe(1);

        transport.Log.Lines.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up_and_not_asked_for_again()
    {
        var clock = new FakeTimeProvider();
        await using var transport = TransportUnderTest.On(_server.Address, clock: clock);
        _server.Then(FakeServer.Never);

        var asking = transport.ReadAsync();
        await UntilAsync(() => _server.Requests.Count == 1);
        clock.Advance(TimeSpan.FromSeconds(Neo4jStorageOptions.DefaultStatementTimeoutSeconds - 1));
        asking.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(1));

        await transport.FaultAsync(() => asking.WaitAsync(_patience, TestContext.Current.CancellationToken), StorageFault.TimedOut, "30 s", "Neo4j:StatementTimeoutSeconds", "db.transaction.timeout");
        _server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_statement_may_have_a_time_of_its_own()
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        _server.Then(FakeServer.Never);

        await transport.FaultAsync(
            () => transport.WriteAsync(TransportUnderTest.Statement() with { Timeout = TimeSpan.FromMilliseconds(50) }), StorageFault.TimedOut, "0.05 s");
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_free_at_once()
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        using var caller = new CancellationTokenSource();
        _server.Then(FakeServer.Never);

        var asking = transport.Transport.ReadAsync(TransportUnderTest.Statement(), caller.Token);
        await UntilAsync(() => _server.Requests.Count == 1);
        await caller.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
        (await transport.ReadAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_caller_that_gives_up_ends_the_wait_for_a_server_too()
    {
        await using var transport = TransportUnderTest.On($"http://127.0.0.1:{FreePort()}", options => options.RetryMilliseconds = 5_000);
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Should.ThrowAsync<OperationCanceledException>(() => transport.Transport.ReadAsync(TransportUnderTest.Statement(), caller.Token));
    }

    [Fact]
    public async Task A_server_that_is_away_at_the_start_and_for_five_minutes_is_waited_for()
    {
        var clock = new FakeTimeProvider();
        var port = FreePort();
        await using var transport = TransportUnderTest.On($"http://127.0.0.1:{port}", options => (options.OutageSeconds, options.RetryMilliseconds) = (600, 100), clock);

        var writing = transport.WriteAsync();
        await PassAsync(clock, TimeSpan.FromMinutes(5), writing);
        writing.IsCompleted.ShouldBeFalse();
        await using var server = await FakeServer.StartAsync(port);
        await PassAsync(clock, TimeSpan.FromSeconds(15), writing);

        (await writing.WaitAsync(_patience, TestContext.Current.CancellationToken)).ShouldHaveSingleItem()[0].ShouldBe(1L);
        server.Requests.Count.ShouldBe(1);
        transport.Log.Lines.Count.ShouldBeInRange(60, 200);
    }

    [Fact]
    public async Task A_server_that_stays_away_is_told_when_the_patience_ends_and_used_when_it_is_back()
    {
        var clock = new FakeTimeProvider();
        var port = FreePort();
        await using var transport = TransportUnderTest.On($"http://127.0.0.1:{port}", options => options.OutageSeconds = Neo4jStorageOptions.DefaultOutageSeconds, clock);

        var reading = transport.ReadAsync();
        await PassAsync(clock, TimeSpan.FromSeconds(Neo4jStorageOptions.DefaultOutageSeconds + 6), reading);
        var told = await transport.FaultAsync(() => reading.WaitAsync(_patience, TestContext.Current.CancellationToken), StorageFault.Unavailable, "No server answers", "Neo4j:Uri");
        await using var server = await FakeServer.StartAsync(port);

        told.IsTransient.ShouldBeTrue();
        (await transport.ReadAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_no_one_knows_is_named()
    {
        await using var transport = TransportUnderTest.On("http://no-such-host.invalid:7474", options => options.OutageSeconds = 0);

        await transport.FaultAsync(() => transport.ReadAsync(), StorageFault.Unavailable, "no-such-host.invalid", "Neo4j:Uri");
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_told_at_once()
    {
        using var certificate = SelfSigned.Certificate();
        await using var server = await FakeServer.StartAsync(certificate: certificate);
        await using var transport = TransportUnderTest.On(server.Address);

        await transport.FaultAsync(() => transport.WriteAsync(), StorageFault.Misconfigured, "certificate", "not trusted", "authority");

        server.Requests.ShouldBeEmpty();
        transport.Log.Lines.ShouldBeEmpty();
    }

    private static Func<HttpContext, Task> Loss(string loss) => loss switch
    {
        "reset" => FakeServer.Reset,
        "truncated" => FakeServer.Truncated,
        _ => FakeServer.Body(202, """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_val"""),
    };

    /// <summary>Moves the clock on, as slowly as the real work between two waits needs.</summary>
    private static async Task PassAsync(FakeTimeProvider clock, TimeSpan time, Task until)
    {
        for (var passed = TimeSpan.Zero; passed < time && !until.IsCompleted; passed += TimeSpan.FromSeconds(0.5))
        {
            clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Delay(5);
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var watch = Stopwatch.StartNew(); !condition(); await Task.Delay(5))
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
