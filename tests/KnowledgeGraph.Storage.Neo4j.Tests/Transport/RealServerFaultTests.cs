using KnowledgeGraph.Storage.Neo4j.Fakes;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Faults that a real server shows on demand.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class RealServerFaultTests(Neo4jServer server) : IAsyncLifetime
{
    private TransportUnderTest _transport = null!;

    public async ValueTask InitializeAsync() => _transport = TransportUnderTest.On(await server.OptionsAsync());

    public async ValueTask DisposeAsync()
    {
        await _transport.WriteAsync(TransportUnderTest.Statement("MATCH (p:Probe) DETACH DELETE p"));
        await _transport.DisposeAsync();
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        await using var transport = TransportUnderTest.On(await server.OptionsAsync() + (options => (options.User, options.Password) = ("nobody", TransportUnderTest.Password)));

        await transport.FaultAsync(() => transport.ReadAsync(), StorageFault.Misconfigured, "nobody", "Neo4j:Password");

        transport.Log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_database_is_named()
    {
        await using var transport = TransportUnderTest.On(await server.OptionsAsync() + (options => options.Database = "nosuch"));

        await transport.FaultAsync(() => transport.ReadAsync(), StorageFault.Misconfigured, "nosuch", "Neo4j:Database");
    }

    [Fact]
    public async Task Wrong_cypher_is_a_fault_of_the_program() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => _transport.ReadAsync(TransportUnderTest.Statement("RETRN 1")))).Message.ShouldContain("SyntaxError");

    [Fact]
    public async Task A_statement_that_reads_may_not_write() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => _transport.ReadAsync(TransportUnderTest.Statement("CREATE (:Probe)")))).Message.ShouldContain("AccessMode");

    [Fact]
    public async Task A_write_that_breaks_a_constraint_keeps_nothing()
    {
        await _transport.WriteAsync(TransportUnderTest.Statement("CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (p:Probe) REQUIRE p.id IS UNIQUE"));
        try
        {
            var exception = await Should.ThrowAsync<InvalidOperationException>(() => _transport.WriteAsync(TransportUnderTest.Statement("UNWIND [1, 2, 1] AS id CREATE (:Probe {id: id})")));

            exception.Message.ShouldContain("ConstraintValidationFailed");
            exception.Message.ShouldContain(_transport.Transport.Address);
            (await CountAsync()).ShouldBe(0);
        }
        finally
        {
            await _transport.WriteAsync(TransportUnderTest.Statement("DROP CONSTRAINT probe_id"));
        }
    }

    [Fact]
    public async Task A_text_that_no_index_can_hold_is_refused_and_one_that_need_not_be_found_is_not()
    {
        var text = new string('x', 1_000_000);
        await _transport.WriteAsync(TransportUnderTest.Statement("CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (p:Probe) REQUIRE p.id IS UNIQUE"));
        try
        {
            await _transport.FaultAsync(() => _transport.WriteAsync(TransportUnderTest.Statement("CREATE (:Probe {id: $value})", text)), StorageFault.Unstorable, "too long", "Shorten");
            await _transport.WriteAsync(TransportUnderTest.Statement("CREATE (:Probe {id: 1, text: $value})", text));

            (await CountAsync()).ShouldBe(1);
        }
        finally
        {
            await _transport.WriteAsync(TransportUnderTest.Statement("DROP CONSTRAINT probe_id"));
        }
    }

    [Fact]
    public async Task An_error_after_many_rows_is_an_error()
    {
        var exception = await Should.ThrowAsync<InvalidOperationException>(
            () => _transport.ReadAsync(TransportUnderTest.Statement("UNWIND range(1, 20000) AS i RETURN 'a long enough text' AS text, 1 / (20000 - i) AS n")));

        exception.Message.ShouldContain("ArithmeticError");
    }

    [Fact]
    public async Task Nodes_never_come_whole() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => _transport.WriteAsync(TransportUnderTest.Statement("CREATE (p:Probe) RETURN p")))).Message.ShouldContain("Node");

    [Fact]
    public async Task Eight_writers_that_lock_each_other_out_all_get_through()
    {
        const int Writers = 8, Writes = 20, Nodes = 6;
        await _transport.WriteAsync(TransportUnderTest.Statement("UNWIND range(1, $value) AS id CREATE (:Probe {id: id, n: 0})", Nodes));
        var increments = TransportUnderTest.Statement("UNWIND $value AS id CALL (id) { MATCH (p:Probe {id: id}) SET p.n = p.n + 1 } RETURN count(*) AS n");

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            var random = new Random(writer);
            for (var i = 0; i < Writes; i++)
            {
                var ids = Enumerable.Range(1, Nodes).ToArray();
                random.Shuffle(ids);
                await _transport.WriteAsync(increments with { Parameters = new Dictionary<string, object?> { ["value"] = ids } });
            }
        }));

        var rows = await _transport.ReadAsync(TransportUnderTest.Statement("MATCH (p:Probe) RETURN p.n AS n"));
        rows.Select(row => row[0]).ShouldAllBe(n => Equals(n, (long)(Writers * Writes)));
        _transport.Log.Lines.ShouldContain(line => line.Contains("DeadlockDetected", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_lost_after_the_commit_is_asked_for_again_only_where_that_is_safe()
    {
        var options = await server.OptionsAsync();
        await using var proxy = new LossyProxy(new(_transport.Transport.Address));
        await using var behind = TransportUnderTest.On(options + (settings => settings.Uri = proxy.Address));
        await behind.ReadAsync();

        proxy.LoseNext(1);
        await behind.WriteAsync(TransportUnderTest.Statement("MERGE (p:Probe {id: 'once'}) ON CREATE SET p.n = 1") with { Repeatable = true });
        (await CountAsync()).ShouldBe(1);
        behind.Log.Lines.Count.ShouldBe(1);

        proxy.LoseNext(1);
        await behind.FaultAsync(() => behind.WriteAsync(TransportUnderTest.Statement("CREATE (:Probe {id: 'told'})")), StorageFault.Unavailable, "not known whether a write happened");

        // The Query API commits before it answers; by Bolt the answer to the first message is lost, and the rest of the write with it.
        (await CountAsync()).ShouldBe(proxy.Address.StartsWith("http:", StringComparison.Ordinal) ? 2 : 1);
    }

    private async Task<long> CountAsync() => (long)(await _transport.ReadAsync(TransportUnderTest.Statement("MATCH (p:Probe) RETURN count(p) AS n")))[0][0]!;
}
