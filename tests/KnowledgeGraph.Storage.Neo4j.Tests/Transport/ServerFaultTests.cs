using KnowledgeGraph.Storage.Neo4j.Fakes;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What a server may answer, on a server that answers as it is told.</summary>
public sealed class ServerFaultTests : IAsyncLifetime
{
    private FakeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", StorageFault.Locked, "locked by other writers")]
    [InlineData("Neo.TransientError.Database.DatabaseUnavailable", StorageFault.Unavailable, "at the moment")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", StorageFault.Unavailable, "log")]
    [InlineData("Neo.ClientError.Cluster.NotALeader", StorageFault.Unavailable, "Neo4j:Uri")]
    [InlineData("Neo.ClientError.Statement.EntityNotFound", StorageFault.Locked, "deleted")]
    public async Task What_passes_is_tried_again_and_told_when_it_does_not_pass(string code, StorageFault fault, string word)
    {
        await using var passing = TransportUnderTest.On(_server.Address);
        await using var impatient = TransportUnderTest.On(_server.Address, options => options.OutageSeconds = 0);

        _server.Then(FakeServer.Error(code), FakeServer.Error(code));
        (await passing.WriteAsync()).ShouldHaveSingleItem()[0].ShouldBe(1L);
        _server.Requests.Count.ShouldBe(3);
        passing.Log.Lines.Count(line => line.Contains(code, StringComparison.Ordinal)).ShouldBe(2);

        _server.Then(FakeServer.Error(code));
        var told = await impatient.FaultAsync(() => impatient.WriteAsync(), fault, word, code);
        told.IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", 401, StorageFault.Misconfigured, "Neo4j:Password")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", 429, StorageFault.Misconfigured, "wait")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", 403, StorageFault.Misconfigured, "change")]
    [InlineData("Neo.ClientError.Security.Forbidden", 403, StorageFault.Misconfigured, "right")]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", 404, StorageFault.Misconfigured, "Neo4j:Database")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", 400, StorageFault.ReadOnly, "read-only")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", 202, StorageFault.TimedOut, "db.transaction.timeout")]
    [InlineData("Neo.DatabaseError.General.StorageDamageDetected", 202, StorageFault.Corrupt, "backup")]
    [InlineData("Neo.DatabaseError.General.UnknownError", 500, StorageFault.Unavailable, "log")]
    public async Task What_stays_is_told_at_once(string code, int status, StorageFault fault, string word)
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        _server.Then(FakeServer.Error(code, status));

        await transport.FaultAsync(() => transport.ReadAsync(), fault, word, code);

        _server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed")]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.ClientError.Statement.ArithmeticError")]
    public async Task A_wrong_statement_is_a_fault_of_the_program(string code)
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        _server.Then(FakeServer.Error(code));

        var exception = await Should.ThrowAsync<InvalidOperationException>(() => transport.WriteAsync());

        exception.Message.ShouldContain(code);
        exception.Message.ShouldContain(transport.Transport.Address);
        transport.KeepsSecrets(exception);
        _server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(503, StorageFault.Unavailable, "HTTP 503")]
    [InlineData(502, StorageFault.Unavailable, "not known")]
    [InlineData(202, StorageFault.Unavailable, "no whole answer")]
    [InlineData(302, StorageFault.Misconfigured, "HTTP connector")]
    [InlineData(404, StorageFault.Misconfigured, "HTTP connector")]
    [InlineData(401, StorageFault.Misconfigured, "Neo4j:Password")]
    public async Task What_stands_between_may_answer_too(int status, StorageFault fault, string word)
    {
        await using var transport = TransportUnderTest.On(_server.Address, options => options.OutageSeconds = 0);
        _server.Then(FakeServer.Body(status, status == 202 ? "" : "<html>gateway</html>", "text/html"));

        await transport.FaultAsync(() => transport.WriteAsync(), fault, word);
    }

    [Theory]
    [InlineData("5.25.1", "5.26 or later")]
    [InlineData("4.4.36", "5.26 or later")]
    [InlineData("one", "can't read")]
    public async Task An_older_server_is_refused_before_any_statement(string version, string word)
    {
        _server.Discovery = $$"""{"neo4j_version":"{{version}}"}""";
        await using var transport = TransportUnderTest.On(_server.Address);

        await transport.FaultAsync(() => transport.ReadAsync(), StorageFault.Misconfigured, version, word, "Neo4j:Uri");

        _server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.27-aura")]
    [InlineData("2025.01.0")]
    public async Task A_later_server_will_do(string version)
    {
        _server.Discovery = $$"""{"neo4j_version":"{{version}}"}""";
        await using var transport = TransportUnderTest.On(_server.Address);

        (await transport.ReadAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("<html>It works!</html>")]
    [InlineData("[]")]
    public async Task Another_program_at_the_address_is_named_as_such(string discovery)
    {
        _server.Discovery = discovery;
        await using var transport = TransportUnderTest.On(_server.Address);

        await transport.FaultAsync(() => transport.ReadAsync(), StorageFault.Misconfigured, "no Neo4j server", "Neo4j:Uri");
    }

    [Fact]
    public async Task Marks_of_earlier_answers_go_with_later_statements()
    {
        await using var transport = TransportUnderTest.On(_server.Address);
        _server.Then(FakeServer.Row("a"), FakeServer.Row("b"), FakeServer.Error("Neo.ClientError.Transaction.InvalidBookmark", 400));

        await transport.WriteAsync();
        await transport.ReadAsync();
        await transport.ReadAsync();

        _server.Requests.Select(request => request.TryGetProperty("bookmarks", out var sent) ? sent.ToString() : "-").ShouldBe(["-", """["a"]""", """["b"]""", "-"]);
        _server.Requests.Select(request => request.GetProperty("accessMode").GetString()).ShouldBe(["WRITE", "READ", "READ", "READ"]);
    }
}
