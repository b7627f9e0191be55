using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Statistics;
using KnowledgeGraph.Storage.Text;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>The plans of the hot statements: a range of an index in the order of the list, no scan, no sort but of those that tie.</summary>
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
                // Events without a date all tie; there are few of a pair or a party.
                plan.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal)
                    .ShouldBe(reading.Band == DateBand.Undated && reading.Access.Event == "e", name);
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
        plan.ShouldNotContain("TEMP B-TREE FOR ORDER BY");
    }

    [Fact]
    public async Task Events_of_many_parties_are_found_among_themselves_and_not_among_all_of_a_party()
    {
        var filter = _pair with { From = new(2015, 1, 1), To = new(2024, 12, 31), Status = [EventStatus.Occurred] };
        await using var services = SqliteStore.Services(_database.Path);
        foreach (var reading in EventReading.Of(filter, byDate: true).Where(reading => reading.Access.From == "event_party d"))
        {
            SqlText[] statements =
            [
                reading.Statement(filter, EventOrder.StartDesc, [], false, 51)!,
                reading.Select("d.start_day", filter).Add("\nORDER BY d.start_day LIMIT 1"),
                Timelines.ByDay(reading, filter, TimeBucket.Day, [EventKind.Visit]),
                Timelines.ByBucket(reading, filter, TimeBucket.Month, [EventKind.Visit], [(735_598, 735_628)]),
            ];
            foreach (var statement in statements)
                (await PlanAsync(services, statement)).ShouldContain("event_party_many");
        }
    }

    [Fact]
    public async Task A_timeline_of_a_pair_counts_along_a_range_of_its_index()
    {
        var filter = _pair with { From = new(2015, 1, 1), To = new(2024, 12, 31) };
        EventKind[] kinds = [EventKind.Visit, EventKind.Meeting];
        await using var services = SqliteStore.Services(_database.Path);
        foreach (var reading in EventReading.Of(filter, byDate: true))
        {
            var byDay = await PlanAsync(services, Timelines.ByDay(reading, filter, TimeBucket.Day, kinds));
            var byBucket = await PlanAsync(services, Timelines.ByBucket(reading, filter, TimeBucket.Month, kinds, [(735_598, 735_628)]));

            byDay.ShouldContain("start_day<?");
            byDay.ShouldNotContain("SCAN");
            byDay.ShouldNotContain("TEMP B-TREE");
            byBucket.ShouldContain("band=? AND start_day>? AND start_day<?");
            byBucket.ShouldNotContain("SCAN d");
            byBucket.ShouldNotContain("TEMP B-TREE");
        }
    }

    [Theory]
    [InlineData(TimeBucket.Week, 523)]
    [InlineData(TimeBucket.Month, 120)]
    [InlineData(TimeBucket.Quarter, 40)]
    [InlineData(TimeBucket.Year, 10)]
    public async Task A_timeline_has_a_row_for_each_bucket(TimeBucket bucket, int count)
    {
        var (first, last) = (new DateOnly(2015, 1, 1), new DateOnly(2024, 12, 31));
        await using var services = SqliteStore.Services(_database.Path);
        var connections = services.GetRequiredService<SqliteConnections>();
        await connections.ReadAsync(_ => 0, TestContext.Current.CancellationToken);
        using (var raw = RawDatabase.Open(_database.Path))
        {
            raw.Run($"""
                WITH RECURSIVE days (day) AS (SELECT {first.DayNumber} UNION ALL SELECT day + 1 FROM days WHERE day < {last.DayNumber})
                INSERT INTO contact (pair, band, start_day, event, days, kind_number, status_number) SELECT 'CN-RU', 0, day, day, 0, 0, 1 FROM days
                """);
        }

        var reading = EventReading.Of(_pair, byDate: true).First();
        var (points, buckets) = await connections.ReadAsync(
            session => (Timelines.Read(session, _pair, bucket), Timelines.BucketsOf(session, reading, _pair, bucket)), TestContext.Current.CancellationToken);

        buckets.ShouldNotBeNull().Count.ShouldBe(count);
        (points.Count, points.Sum(point => point.Count)).ShouldBe((count, 3_653));
    }

    [Theory]
    [InlineData(TimeBucket.Month, DateBand.Narrow, false)]
    [InlineData(TimeBucket.Month, DateBand.Wide, true)]
    [InlineData(TimeBucket.Day, DateBand.Narrow, true)]
    [InlineData(TimeBucket.Year, DateBand.Wide, false)]
    public async Task A_timeline_asks_events_for_their_precision_only_where_their_dates_may_be_too_vague(TimeBucket bucket, int band, bool asks)
    {
        await using var services = SqliteStore.Services(_database.Path);
        foreach (var reading in EventReading.Of(_pair, byDate: true).Where(reading => reading.Band == band))
        {
            var plan = await PlanAsync(services, Timelines.ByDay(reading, _pair, bucket, [EventKind.Visit, EventKind.Meeting]));

            plan.Contains("SEARCH v ", StringComparison.Ordinal).ShouldBe(asks);
        }
    }

    [Fact]
    public async Task A_matrix_reads_a_range_of_an_index_for_each_pair()
    {
        var pairs = PartyPair.Among(PartyCatalogue.All.Take(30).Select(party => party.Code));
        var filter = new EventFilter { From = new(2023, 1, 1), To = new(2023, 12, 31), Status = [EventStatus.Occurred] };
        await using var services = SqliteStore.Services(_database.Path);
        var statements = await services.GetRequiredService<SqliteConnections>().ReadAsync(
            session => new Contacts(session, pairs, filter).CountStatements().ToList(), TestContext.Current.CancellationToken);
        foreach (var statement in statements)
        {
            var plan = await PlanAsync(services, statement);

            plan.ShouldContain("SEARCH d USING PRIMARY KEY (pair=? AND band=? AND start_day");
            plan.ShouldNotContain("SCAN d");
            plan.ShouldNotContain("SEARCH e");
        }
    }

    [Fact]
    public async Task Words_are_looked_up_before_the_events_are()
    {
        var filter = new EventFilter { Text = TextQuery.Parse("lavrov moscow") };
        await using var services = SqliteStore.Services(_database.Path);
        foreach (var reading in EventReading.Of(filter, byDate: true))
        {
            var plan = await PlanAsync(services, reading.Statement(filter, EventOrder.StartDesc, [], false, 51)!);

            plan.ShouldContain("SCAN t VIRTUAL TABLE INDEX 0:M");
            plan.ShouldNotContain("SCAN m");
            plan.ShouldNotContain("SCAN d");
        }
    }

    private static async Task<string> PlanAsync(ServiceProvider services, SqlText sql)
    {
        var lines = await services.GetRequiredService<SqliteConnections>().ReadAsync(
            session => session.List(row => row.GetString(3), $"EXPLAIN QUERY PLAN {sql}", sql.Values), TestContext.Current.CancellationToken);
        // A list inside a row is read through; that is no scan of a table.
        return string.Join('\n', lines.Where(line => !line.StartsWith("SCAN x ", StringComparison.Ordinal)));
    }
}
