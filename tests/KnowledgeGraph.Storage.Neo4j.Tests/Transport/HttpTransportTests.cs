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

    public static TheoryData<object?, object?> PlainValues => new()
    {
        { null, null }, { true, true }, { long.MaxValue, long.MaxValue }, { -10.0, -10.0 }, { 1e300, 1e300 }, { 0.1 + 0.2, 0.1 + 0.2 }, { "'\"\\\0\u202e", "'\"\\\0\u202e" },
        { new object?[] { 1.0, null, "a" }, new List<object?> { 1.0, null, "a" } },
        { new Dictionary<string, object?> { ["a"] = 2.0, ["b"] = null }, new Dictionary<string, object?> { ["a"] = 2.0 } },
    };

    [Theory]
    [MemberData(nameof(PlainValues), DisableDiscoveryEnumeration = true)]
    public async Task A_plain_value_keeps_its_type_too(object? value, object? expected)
    {
        var rows = await Transport.ReadAsync(Statement("RETURN $value AS value", value) with { IsPlain = true }, Cancellation);

        rows.ShouldHaveSingleItem()[0].ShouldBe(expected);
    }

    [Fact]
    public async Task A_plain_day_or_instant_is_made_into_one_by_the_statement()
    {
        var day = new Dictionary<string, object?> { ["day"] = new DateOnly(2023, 3, 21), ["instant"] = new DateTimeOffset(2023, 3, 21, 23, 59, 59, TimeSpan.FromHours(7)).AddTicks(1_234_567) };

        var rows = await Transport.ReadAsync(new CypherStatement("RETURN date($day) AS day, datetime($instant) AS instant", day) { IsPlain = true }, Cancellation);

        rows[0].Values.ShouldBe(day.Values);
        ((DateTimeOffset)rows[0][1]!).Offset.ShouldBe(TimeSpan.FromHours(7));
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
