using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.EndToEnd.Tests.Server;

public sealed class ServerStartTests : IDisposable
{
    private readonly TemporaryDatabase _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line_with_the_remedy()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        await using var server = ServerProcess.Start(_store, $"ASPNETCORE_URLS={address}");

        var (code, errors) = await server.ExitAsync(Cancellation);
        code.ShouldBe(4, errors);
        errors.ShouldBe($"Failed to bind to address {address}: address already in use. End the other process, or start with another port: --urls http://localhost:5081");
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS=http://0.0.0.0:0")]
    [InlineData("ASPNETCORE_URLS=http://127.0.0.1:0;http://+:0")]
    [InlineData("Kestrel__Endpoints__Open__Url=http://*:0")]
    public async Task An_address_that_others_reach_needs_a_setting(string setting)
    {
        await using var server = ServerProcess.Start(_store, setting);
        var (code, errors) = await server.ExitAsync(Cancellation);
        code.ShouldBe(2, errors);
        errors.ShouldEndWith("Listen on localhost, or set Server__AllowRemote=true.");
        errors.ShouldNotContain('\n');
    }

    [Fact]
    public async Task With_the_setting_it_listens_there()
    {
        await using var server = ServerProcess.Start(_store, "ASPNETCORE_URLS=http://0.0.0.0:0", "Server__AllowRemote=true");
        (await server.ListeningAsync(Cancellation)).Host.ShouldBe("0.0.0.0");
    }

    [Theory]
    [InlineData("Store__Kind=Neo", "Set Store__Kind=Sqlite")]
    [InlineData("GraphQL__MaxDepth=0", "MaxDepth")]
    [InlineData("Store__PollMilliseconds=often", "Store:PollMilliseconds")]
    [InlineData("Server__AllowRemote=perhaps", "Server:AllowRemote")]
    [InlineData("ASPNETCORE_URLS=nonsense", "is no address to listen on")]
    public async Task A_wrong_setting_is_named(string setting, string part)
    {
        await using var server = ServerProcess.Start(_store, setting);
        var (code, errors) = await server.ExitAsync(Cancellation);
        code.ShouldBe(2, errors);
        errors.ShouldContain(part);
        errors.ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_named_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(_store.Path, new string('x', 5_000), Cancellation);
        await using var server = ServerProcess.Start(_store);
        var (code, errors) = await server.ExitAsync(Cancellation);

        code.ShouldBe(3, errors);
        errors.ShouldBe($"The file '{_store.Path}' is no SQLite store. Name another file in Store:Path, or put a backup in its place; it was left as it is.");
        (await File.ReadAllTextAsync(_store.Path, Cancellation)).Length.ShouldBe(5_000);
    }

    [Fact]
    public async Task It_answers_loads_its_samples_and_ends_well()
    {
        var watch = Stopwatch.StartNew();
        await using var server = await RunningServer.StartWithoutPagesAsync(Cancellation, "Samples__Load=true");
        await server.Process.LineAsync("34 sample articles were loaded", Cancellation);
        var contacts = (await server.PostAsync("""{ contacts(between: ["CN", "RU"], from: "2023-01-01", to: "2023-12-31") { totalCount nodes { mentions(first: 1) { nodes { evidence } } } } }""", new { }, Cancellation)).GetProperty("contacts");
        TestContext.Current.TestOutputHelper?.WriteLine($"first start to first answer: {watch.ElapsedMilliseconds} ms");
        contacts.GetProperty("totalCount").GetInt32().ShouldBeGreaterThanOrEqualTo(8);
        contacts.GetProperty("nodes")[0].GetProperty("mentions").GetProperty("nodes")[0].GetProperty("evidence").GetString().ShouldNotBeNullOrEmpty();

        foreach (var path in (string[])["health/live", "health/ready"])
        {
            using var health = await server.GetAsync(path, Cancellation);
            health.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var foreign = await server.GetAsync("graphql?query={__typename}", Cancellation, "evil.example");
        foreign.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var page = await server.GetAsync("", Cancellation);
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain("The API runs, its pages are not built");
        page.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        if (OperatingSystem.IsWindows())
            return;
        using (var stop = Process.Start("kill", ["-TERM", $"{server.Process.Id}"]))
            await stop.WaitForExitAsync(Cancellation);
        (await server.Process.ExitAsync(Cancellation)).ShouldBe((0, ""));
    }
}
