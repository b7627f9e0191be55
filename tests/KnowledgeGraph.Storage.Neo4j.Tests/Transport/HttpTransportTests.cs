using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

[Collection(Neo4jServer.Collection)]
public sealed class HttpTransportTests(Neo4jServer server) : IAsyncLifetime
{
    private ServiceProvider? _services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private INeo4jTransport Transport => _services!.GetRequiredService<INeo4jTransport>();

    public async ValueTask InitializeAsync() => _services = await server.ServicesAsync();

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
    }

    public static TheoryData<object?> Values => new((object?[])[
        null, true, 0L, long.MinValue, -10.0, 0.1 + 0.2, double.PositiveInfinity, double.NaN, "", "x",
        new DateOnly(2023, 3, 21), new DateOnly(1, 1, 1), new DateOnly(9999, 12, 31),
        new DateTimeOffset(2023, 3, 21, 23, 59, 59, TimeSpan.FromHours(7)).AddTicks(1_234_567), DateTimeOffset.MaxValue,
        new List<object?> { 1L, null, "a", new List<object?>() },
        new Dictionary<string, object?> { ["$type"] = "_value" },
    ]);

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_as_it_was(object? value)
    {
        var rows = await Transport.ReadAsync(Statement("RETURN $value AS value, 1 AS one", value), Cancellation);

        var row = rows.ShouldHaveSingleItem();
        row.Fields.ShouldBe(["value", "one"]);
        row[0].ShouldBe(value);
        row[1].ShouldBe(1L);
    }

    [Fact]
    public async Task What_is_written_is_read_next()
    {
        var id = Guid.NewGuid().ToString();

        await Transport.WriteAsync(Statement("CREATE (:Probe {id: $value})", id), Cancellation);
        var rows = await Transport.ReadAsync(Statement("MATCH (p:Probe {id: $value}) RETURN p.id AS id", id), Cancellation);
        await Transport.WriteAsync(Statement("MATCH (p:Probe {id: $value}) DELETE p", id), Cancellation);

        rows.ShouldHaveSingleItem()[0].ShouldBe(id);
    }

    private static CypherStatement Statement(string text, object? value) => new(text, new Dictionary<string, object?> { ["value"] = value });
}
