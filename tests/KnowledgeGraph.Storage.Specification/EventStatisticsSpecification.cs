using FsCheck.Xunit;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.Storage.Statistics;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Timelines and counts of contacts: random questions beside a reference in memory, and what they mean by example.</summary>
public abstract class EventStatisticsSpecification : SpecificationOfStore
{
    private const int EventCount = 160;
    private static readonly PartyPair _chinaAndRussia = PartyPair.Of(PartyCode.Parse("RU"), PartyCode.Parse("CN"));
    private readonly int _seed = Random.Shared.Next();
    private IReadOnlyList<ResolvedEvent>? _events;

    [Property(Arbitrary = [typeof(EventQuestions)])]
    public async Task A_timeline_is_that_of_the_reference(EventQuestion question, TimeBucket bucket)
    {
        ArgumentNullException.ThrowIfNull(question);
        var expected = ReferenceStatistics.Timeline(await EventsAsync(), question.Filter, bucket);

        (await Store.Statistics.TimelineAsync(question.Filter, bucket, Cancellation)).ShouldBe(expected, Seed);
    }

    [Property(Arbitrary = [typeof(EventQuestions)])]
    public async Task Contacts_of_pairs_are_those_of_the_reference(EventQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var pairs = Pairs(question);
        var events = await EventsAsync();

        (await Store.Statistics.CountContactsAsync(pairs, question.Filter, Cancellation))
            .ShouldBe(ReferenceStatistics.Contacts(events, pairs, question.Filter), Seed);

        var coverage = await Store.Statistics.CoverContactsAsync(pairs, question.Filter, Cancellation);
        var expected = ReferenceStatistics.Coverage(ReferenceStatistics.Among(events, pairs), question.Filter, EventCount);
        (coverage with { Languages = [], LastArticle = null }).ShouldBe(expected with { Languages = [] }, Seed);
        coverage.Languages.ShouldBe(expected.Languages, Seed);
    }

    [Property(Arbitrary = [typeof(EventQuestions)], MaxTest = 20)]
    public async Task Counts_by_party_are_those_of_the_reference(EventQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var expected = ReferenceStatistics.ByParty(await EventsAsync(), question.Filter);

        (await Store.Statistics.CountByPartyAsync(question.Filter, Cancellation)).ShouldBe(expected, ignoreOrder: true, customMessage: Seed);
    }

    [Fact]
    public async Task An_event_that_is_vaguer_than_the_bucket_is_counted_apart_and_once()
    {
        await AddAsync(EventDate.Day(new(2023, 3, 1)), EventDate.Month(2023, 3), EventDate.Year(2023), null);

        Shown(await TimelineAsync(TimeBucket.Day)).ShouldBe(["2023-01-01/2023-01-01 0+1", "2023-03-01/2023-03-01 1+1"]);
        Shown(await TimelineAsync(TimeBucket.Week)).ShouldBe(["2022-12-26/2023-01-01 0+1", "2023-02-27/2023-03-05 1+1"]);
        Shown(await TimelineAsync(TimeBucket.Month)).ShouldBe(["2023-01-01/2023-01-31 0+1", "2023-03-01/2023-03-31 2+0"]);
        Shown(await TimelineAsync(TimeBucket.Quarter)).ShouldBe(["2023-01-01/2023-03-31 2+1"]);
        Shown(await TimelineAsync(TimeBucket.Year)).ShouldBe(["2023-01-01/2023-12-31 3+0"]);
    }

    [Fact]
    public async Task Days_that_happen_to_fill_a_month_or_a_year_are_no_vague_date()
    {
        await AddAsync(new EventDate(new(2023, 3, 1), new(2023, 3, 31)), new EventDate(new(2023, 1, 1), new(2023, 12, 31)));

        Shown(await TimelineAsync(TimeBucket.Day)).ShouldBe(["2023-01-01/2023-01-01 1+0", "2023-03-01/2023-03-01 1+0"]);
        Shown(await TimelineAsync(TimeBucket.Month)).ShouldBe(["2023-01-01/2023-01-31 1+0", "2023-03-01/2023-03-31 1+0"]);
    }

    [Fact]
    public async Task An_event_of_several_days_counts_where_it_begins()
    {
        await AddAsync(new EventDate(new(2022, 12, 30), new(2023, 1, 2)));

        Shown(await Store.Statistics.TimelineAsync(new() { From = new(2023, 1, 1) }, TimeBucket.Month, Cancellation)).ShouldBe(["2022-12-01/2022-12-31 1+0"]);
    }

    [Theory]
    [InlineData(TimeBucket.Day)]
    [InlineData(TimeBucket.Week)]
    [InlineData(TimeBucket.Year)]
    public async Task A_timeline_reaches_from_the_first_day_of_the_calendar_to_the_last(TimeBucket bucket)
    {
        await AddAsync(EventDate.Day(DateOnly.MinValue), EventDate.Day(DateOnly.MaxValue));

        var points = await TimelineAsync(bucket);

        (points[0].From, points[^1].To).ShouldBe((DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Fact]
    public async Task A_meeting_of_many_is_a_contact_of_each_two_and_covered_once()
    {
        string[] parties = ["CN", "RU", "ID", "IN", "EU", "US", "FR", "DE", "GB", "JP", "KR", "BR", "ZA", "TR", "SA", "AR", "MX", "CA", "AU", "IT", "ES", "EG"];
        await Store.AddAsync(EventBuilder.Meeting(parties), ArticleBuilder.Article("a").Build());
        var pairs = PartyPair.Among(parties.Select(PartyCode.Parse));

        var counts = await Store.Statistics.CountContactsAsync(pairs, new(), Cancellation);

        counts.Count.ShouldBe(parties.Length * (parties.Length - 1) / 2);
        counts.ShouldAllBe(count => count.Meetings == 1 && count.Visits == 0 && count.LastContact == EventDate.Day(new(2023, 3, 20)));
        (await Store.Statistics.CoverContactsAsync(pairs, new() { Precision = [DatePrecision.Day] }, Cancellation)).Sources.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_contact_is_the_newest_with_a_date_and_keeps_its_precision()
    {
        await AddAsync(EventDate.Day(new(2023, 3, 20)), EventDate.Month(2023, 4), null);

        var count = (await Store.Statistics.CountContactsAsync([_chinaAndRussia], new(), Cancellation)).ShouldHaveSingleItem();

        count.ShouldBe(new(_chinaAndRussia, 0, 3, EventDate.Month(2023, 4)));
    }

    [Fact]
    public async Task Statements_and_pairs_without_contacts_are_no_contacts()
    {
        await Store.AddAsync(EventBuilder.Statement("CN", "RU"), ArticleBuilder.Article("a").Build());
        await AddAsync(EventDate.Day(new(2023, 3, 20)));

        (await Store.Statistics.CountContactsAsync(PartyPair.Among([PartyCode.Parse("US"), _chinaAndRussia.A, _chinaAndRussia.B]), new(), Cancellation))
            .ShouldBe([new(_chinaAndRussia, 0, 1, EventDate.Day(new(2023, 3, 20)))]);
        (await Store.Statistics.CountContactsAsync([_chinaAndRussia], new() { Kinds = [EventKind.Statement] }, Cancellation)).ShouldBeEmpty();
        (await Store.Statistics.CountContactsAsync([], new(), Cancellation)).ShouldBeEmpty();
    }

    private string Seed => $"The store is that of seed {_seed}.";

    private static IReadOnlyList<PartyPair> Pairs(EventQuestion question) =>
        PartyPair.Among(RandomStore.Parties.Skip(question.Size % 3).Take(2 + (question.Size % 4)).Select(PartyCode.Parse));

    private static IEnumerable<string> Shown(IEnumerable<TimelinePoint> points) =>
        points.Select(point => $"{point.From:yyyy-MM-dd}/{point.To:yyyy-MM-dd} {point.Count}+{point.Vague}");

    private async Task<IReadOnlyList<ResolvedEvent>> EventsAsync() => _events ??= await new RandomStore(_seed).FillAsync(Store, EventCount);

    private async Task<IReadOnlyList<TimelinePoint>> TimelineAsync(TimeBucket bucket) => await Store.Statistics.TimelineAsync(new(), bucket, Cancellation);

    private async Task AddAsync(params EventDate?[] dates)
    {
        foreach (var (i, date) in dates.Index())
            await Store.AddAsync(EventBuilder.Meeting("CN", "RU").On(date), ArticleBuilder.Article($"dated {i}").Build());
    }
}
