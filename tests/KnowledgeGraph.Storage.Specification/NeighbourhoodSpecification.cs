using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What resolution reads.</summary>
public abstract class NeighbourhoodSpecification : SpecificationOfStore
{
    private static readonly Block _block = new(EventKind.Visit, "CN-RU");

    [Fact]
    public async Task A_range_holds_the_mentions_whose_dates_overlap_it()
    {
        await Store.AddAsync(EventBuilder.Visit().On(2023, 3, 1), ArticleBuilder.Article("day before").Build());
        var day = await Store.AddAsync(EventBuilder.Visit().On(2023, 3, 2), ArticleBuilder.Article("day").Build());
        var month = await Store.AddAsync(EventBuilder.Visit().On(EventDate.Month(2023, 3)), ArticleBuilder.Article("month").Build());
        var year = await Store.AddAsync(EventBuilder.Visit().On(EventDate.Year(2023)), ArticleBuilder.Article("year").Build());
        await Store.AddAsync(EventBuilder.Meeting("CN", "RU").On(2023, 3, 2), ArticleBuilder.Article("other kind").Build());

        var read = await ReadAsync(new DateOnly(2023, 3, 2), new DateOnly(2023, 3, 4));

        Ids(read.Reports).ShouldBe([day.Id.Value, month.Id.Value, year.Id.Value], ignoreOrder: true);
        read.Events.ShouldBe([day, month, year], ignoreOrder: true);
    }

    [Fact]
    public async Task An_undated_mention_stands_at_its_publication_in_its_own_offset()
    {
        var article = ArticleBuilder.Article("a").Published(new DateTimeOffset(2023, 3, 2, 1, 0, 0, TimeSpan.FromHours(7))).Build();
        var undated = await Store.AddAsync(EventBuilder.Visit().Undated(), article);

        Ids((await ReadAsync(new DateOnly(2023, 3, 2), new DateOnly(2023, 3, 2))).Reports).ShouldBe([undated.Id.Value]);
        (await ReadAsync(new DateOnly(2023, 3, 1), new DateOnly(2023, 3, 1))).Reports.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mention_without_any_day_stands_in_every_range()
    {
        var nowhere = await Store.AddAsync(EventBuilder.Visit().Undated(), ArticleBuilder.Article("a").Published(null).Build());

        Ids((await ReadAsync(new DateOnly(1999, 1, 1), new DateOnly(1999, 1, 1))).Reports).ShouldBe([nowhere.Id.Value]);
    }

    [Fact]
    public async Task A_range_without_bounds_holds_the_whole_block()
    {
        var one = await Store.AddAsync(EventBuilder.Visit().On(1990, 1, 1), ArticleBuilder.Article("a").Build());
        var other = await Store.AddAsync(EventBuilder.Visit().On(2030, 1, 1), ArticleBuilder.Article("b").Build());

        Ids((await ReadAsync(null, null)).Reports).ShouldBe([one.Id.Value, other.Id.Value], ignoreOrder: true);
    }

    [Theory]
    [InlineData(BlockPart.All)]
    [InlineData(BlockPart.Undated)]
    [InlineData(BlockPart.UndatedOrPlanned)]
    [InlineData(BlockPart.UndatedOrNotPlanned)]
    [InlineData(BlockPart.Planned)]
    [InlineData(BlockPart.AboutVisit)]
    [InlineData(BlockPart.AboutMeeting)]
    [InlineData(BlockPart.MovesVisit)]
    [InlineData(BlockPart.MovesMeeting)]
    public async Task A_part_of_a_range_holds_what_is_of_it(BlockPart part)
    {
        EventBuilder[] told =
        [
            EventBuilder.Visit().On(2023, 3, 2), EventBuilder.Visit().On(2023, 3, 2).Is(EventStatus.Planned), EventBuilder.Visit().Undated(), EventBuilder.Visit().Undated().Is(EventStatus.Planned),
            .. new[] { EventKind.Visit, EventKind.Meeting }.SelectMany(kind => Enum.GetValues<CancellationForm>().Select(form => EventBuilder.Cancellation().On(2023, 3, 2).Cancels(kind, form))),
        ];
        for (var i = 0; i < told.Length; i++)
            await Store.AddAsync(told[i], ArticleBuilder.Article($"a{i}").Published(2023, 3, 2).Build());
        BlockRange[] ranges = [Of(EventKind.Visit), Of(EventKind.Cancellation)];

        var all = await Store.Events.ReadNeighbourhoodAsync(ranges, [], Cancellation);
        var read = await Store.Events.ReadNeighbourhoodAsync([.. ranges.Select(range => range with { Part = part })], [], Cancellation);

        all.Reports.Count.ShouldBe(told.Length);
        Ids(read.Reports).ShouldBe(Ids(all.Reports.Where(report => part.Holds(report.Mention.Account))));
        read.Reports.ShouldNotBeEmpty();
        read.Versions.ShouldBe(all.Versions, ignoreOrder: true);

        static BlockRange Of(EventKind kind) => new(new(kind, "CN-RU"), new(2023, 3, 2), new(2023, 3, 2));
    }

    [Theory]
    [InlineData("FR", null, false)]
    [InlineData(null, MeetingMode.Phone, false)]
    [InlineData(null, null, true)]
    [InlineData("FR", MeetingMode.InPerson, true)]
    public async Task A_range_holds_what_has_its_traits(string? country, MeetingMode? mode, bool ofMany)
    {
        EventBuilder[] told =
        [
            EventBuilder.Meeting("CN", "RU").On(2023, 3, 2), EventBuilder.Meeting("CN", "RU").On(2023, 3, 2).At("FR"), EventBuilder.Meeting("CN", "RU").On(2023, 3, 2).At("CN"),
            EventBuilder.Meeting("CN", "FR", "RU").On(2023, 3, 2).At("FR"), EventBuilder.Meeting("CN", "RU").On(2023, 3, 2).By(MeetingMode.Phone),
        ];
        for (var i = 0; i < told.Length; i++)
            await Store.AddAsync(told[i], ArticleBuilder.Article($"a{i}").Published(2023, 3, 2).Build());
        var range = new BlockRange(new(EventKind.Meeting, "CN-RU"), new(2023, 3, 2), new(2023, 3, 2));
        var traits = new BlockTraits(country is null ? null : PartyCode.Parse(country), mode, ofMany);

        var all = await Store.Events.ReadNeighbourhoodAsync([range], [], Cancellation);
        var read = await Store.Events.ReadNeighbourhoodAsync([range with { Traits = traits }], [], Cancellation);

        all.Reports.Count.ShouldBe(told.Length);
        Ids(read.Reports).ShouldBe(Ids(all.Reports.Where(report => traits.Holds(report.Mention.Account))));
        read.Reports.Count.ShouldBeInRange(1, told.Length - 1);
        read.Versions.ShouldBe(all.Versions);
    }

    [Fact]
    public async Task Ranges_of_the_same_days_are_read_of_each_block()
    {
        var one = await Store.AddAsync(EventBuilder.Meeting("CN", "RU").On(2023, 3, 2), ArticleBuilder.Article("a").Build());
        var other = await Store.AddAsync(EventBuilder.Meeting("ID", "US").On(2023, 3, 2), ArticleBuilder.Article("b").Build());
        await Store.AddAsync(EventBuilder.Meeting("ID", "RU").On(2023, 3, 2), ArticleBuilder.Article("c").Build());
        await Store.AddAsync(EventBuilder.Meeting("ID", "US").On(2023, 3, 4), ArticleBuilder.Article("d").Build());
        BlockRange[] ranges = [.. new[] { "CN-RU", "ID-US", "CN-ID" }.Select(pair => new BlockRange(new(EventKind.Meeting, pair), new(2023, 3, 2), new(2023, 3, 2)))];

        var read = await Store.Events.ReadNeighbourhoodAsync(ranges, [], Cancellation);

        Ids(read.Reports).ShouldBe([one.Id.Value, other.Id.Value], ignoreOrder: true);
        read.Versions.ShouldBe(new Dictionary<Block, long> { [ranges[0].Block] = 1, [ranges[1].Block] = 2, [ranges[2].Block] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public async Task Reports_carry_what_resolution_must_know_of_their_articles()
    {
        var article = ArticleBuilder.Article("a").Build();
        var resolved = await Store.AddAsync(EventBuilder.Visit(), article);

        var read = await Store.Events.ReadNeighbourhoodAsync([], [resolved.Members[0]], Cancellation);

        var report = read.Reports.ShouldHaveSingleItem();
        report.Mention.ShouldBe(EventBuilder.Visit().Mention(article));
        (report.Article with { RecordedAt = DateTimeOffset.MinValue }).ShouldBe(article.Head);
        report.Article.PublishedAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(7));
        read.Versions[_block].ShouldBe(1);
    }

    [Fact]
    public async Task A_block_that_nothing_was_written_to_has_version_0()
    {
        (await ReadAsync(null, null)).Versions[_block].ShouldBe(0);
    }

    [Fact]
    public async Task A_superseded_mention_stands_in_no_range()
    {
        var article = ArticleBuilder.Article("a").Build();
        var resolved = await Store.AddAsync(EventBuilder.Visit().Undated(), article);
        var later = ArticleBuilder.Article("a").Published(2024, 1, 1).Version(2, "Other text.").Build();

        await Store.CommitAsync(TestCommits.Of([new(later, [], 1)], []) with { Removals = [resolved.Id] });

        (await ReadAsync(null, null)).Reports.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_undated_mention_moves_with_the_publication_of_its_article()
    {
        var article = ArticleBuilder.Article("a").Published(2023, 3, 2).Build();
        var mention = EventBuilder.Visit().Undated().Mention(article);
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], []));
        var later = ArticleBuilder.Article("a").Published(2023, 5, 2).Version(2, article.Text!).Build();

        await Store.CommitAsync(TestCommits.Of([new(later, [mention], 1)], []));

        (await ReadAsync(new DateOnly(2023, 3, 1), new DateOnly(2023, 3, 31))).Reports.ShouldBeEmpty();
        (await ReadAsync(new DateOnly(2023, 5, 1), new DateOnly(2023, 5, 31))).Reports.ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Ids(IEnumerable<Report> reports) => reports.Select(report => report.Mention.Id.Value);

    private Task<Events.Neighbourhood> ReadAsync(DateOnly? from, DateOnly? to) =>
        Store.Events.ReadNeighbourhoodAsync([new(_block, from, to)], [], Cancellation);
}
