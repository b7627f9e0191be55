using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteReportScanTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_live_report_comes_once_in_the_order_of_days_with_its_event()
    {
        using var database = new TemporaryDatabase();
        await using var services = SqliteStore.Services(database.Path);
        await using var store = SqliteStore.OpenAt(database.Path);
        var year = await store.AddAsync(EventBuilder.Visit().On(EventDate.Year(2023)), ArticleBuilder.Article("year").Build());
        var decision = await store.AddAsync(EventBuilder.Cancellation().On(2023, 5, 2), ArticleBuilder.Article("off").Build());
        var late = await store.AddAsync(EventBuilder.Meeting("CN", "RU", "IN").On(2024, 3, 2), ArticleBuilder.Article("late").Build());
        var nowhere = await store.AddAsync(EventBuilder.Visit().Undated(), ArticleBuilder.Article("nowhere").Published(null).Build());
        var early = await store.AddAsync(EventBuilder.Visit().On(2023, 2, 1), ArticleBuilder.Article("early").Build());

        List<ScannedPart> parts = [];
        await foreach (var part in services.GetRequiredService<IReportScan>().ReadAsync(Cancelled))
            parts.Add(part);

        parts.SelectMany(part => part.Reports).Select(stored => stored.Event).ShouldBe([nowhere, year, early, decision, late]);
        parts.SelectMany(part => part.Reports).ShouldAllBe(stored => stored.Event!.Members.Contains(stored.Report.Mention.Id));
        parts.Skip(1).Zip(parts).ShouldAllBe(pair => pair.First.Reports.All(stored => stored.Report.NearestDay == null || stored.Report.NearestDay >= pair.Second.Next));
        parts[^1].ShouldSatisfyAllConditions(last => last.Next.ShouldBeNull(), last => last.Unseen.ShouldBeEmpty());
    }

    [Fact]
    public async Task Whoever_stops_in_the_middle_ends_the_reading()
    {
        using var database = new TemporaryDatabase();
        await using var services = SqliteStore.Services(database.Path);
        await using var store = SqliteStore.OpenAt(database.Path);
        await store.AddAsync(EventBuilder.Visit().On(2020, 1, 1), ArticleBuilder.Article("a").Build());
        await store.AddAsync(EventBuilder.Visit().On(2023, 1, 1), ArticleBuilder.Article("b").Build());

        await foreach (var part in services.GetRequiredService<IReportScan>().ReadAsync(Cancelled))
        {
            part.Reports.ShouldHaveSingleItem();
            break;
        }

        await store.AddAsync(EventBuilder.Visit().On(2024, 1, 1), ArticleBuilder.Article("c").Build());
    }
}
