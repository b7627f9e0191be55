using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>The plans of the hot statements: a range of an index in the order of the list, no scan, no sort.</summary>
public sealed class EventPlanTests : IDisposable
{
    private static readonly EventFilter _pair = EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]);

    private readonly TemporaryDatabase _database = new();

    public static TheoryData<string, EventFilter> Filters => new()
    {
        { "pair", _pair },
        { "pair in a year", _pair with { From = new(2023, 1, 1), To = new(2023, 12, 31), Status = [EventStatus.Occurred] } },
        { "pair with sources", _pair with { Sources = ["Antara"], MinVoices = 2 } },
        { "party in a year", new() { Parties = new(All: [PartyCode.Parse("CN")]), From = new(2023, 1, 1), To = new(2023, 12, 31) } },
        { "visitor", new() { Visitor = [PartyCode.Parse("CN")] } },
        { "all", new() },
        { "year", new() { From = new(2023, 1, 1), To = new(2023, 12, 31) } },
    };

    public void Dispose() => _database.Dispose();

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Lists_by_date_read_a_range_in_order(string name, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var cursor = new EventBound(new(EventOrder.StartDesc, 738_600, "x"), IsAfter: true);
        await using var services = SqliteStore.Services(_database.Path);
        foreach (var reading in EventReading.Of(filter, byDate: true))
        {
            foreach (EventBound[] bounds in new EventBound[][] { [], [cursor] })
            {
                var plan = await PlanAsync(services, reading.Statement(filter, EventOrder.StartDesc, bounds, false, 51)!);

                plan.ShouldNotContain("SCAN", customMessage: name);
                plan.ShouldNotContain("TEMP B-TREE", customMessage: name);
            }
        }
    }

    [Theory]
    [InlineData(EventOrder.LastReportedDesc)]
    [InlineData(EventOrder.ConfidenceDesc)]
    public async Task Lists_of_all_events_in_other_orders_follow_an_index(EventOrder order)
    {
        await using var services = SqliteStore.Services(_database.Path);
        var reading = EventReading.Of(new(), byDate: false).ShouldHaveSingleItem();

        var plan = await PlanAsync(services, reading.Statement(new(), order, [], false, 51)!);

        plan.ShouldContain("USING INDEX");
        plan.ShouldNotContain("TEMP B-TREE");
    }

    private static async Task<string> PlanAsync(ServiceProvider services, SqlText sql)
    {
        var lines = await services.GetRequiredService<SqliteConnections>().ReadAsync(
            session => session.List(row => row.GetString(3), $"EXPLAIN QUERY PLAN {sql}", sql.Values), TestContext.Current.CancellationToken);
        // A list inside a row is read through; that is no scan of a table.
        return string.Join('\n', lines.Where(line => !line.StartsWith("SCAN x ", StringComparison.Ordinal)));
    }
}
