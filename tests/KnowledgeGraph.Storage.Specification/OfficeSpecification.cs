using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>The offices in which dated reports name people.</summary>
public abstract class OfficeSpecification : SpecificationOfStore
{
    private static readonly PartyCode _china = PartyCode.Parse("CN");
    private static readonly PersonId _person = PersonId.Of(_china, "Lin Wei");

    [Fact]
    public async Task An_office_is_seen_from_the_first_to_the_last_day_with_its_mentions()
    {
        var second = await AddAsync("b", Visit("foreign_minister").On(2023, 3, 20), new(2023, 3, 21));
        var first = await AddAsync("a", Visit("foreign_minister").On(2022, 1, 5), new(2022, 1, 6));
        var other = await AddAsync("c", Visit("ambassador").On(2019, 6, 1), new(2019, 6, 1));
        await AddAsync("d", Visit(null).On(2018, 6, 1), new(2018, 6, 1));

        var offices = (await OfficesAsync(_person));

        offices.ShouldBe(
        [
            new(_person, _china, "ambassador", 1, [new(new(2019, 6, 1), other)]),
            new(_person, _china, "foreign_minister", 2, [new(new(2022, 1, 5), first), new(new(2023, 3, 20), second)]),
        ]);
        (offices[1].First, offices[1].Last).ShouldBe((new(2022, 1, 5), new(2023, 3, 20)));
    }

    [Theory]
    [InlineData("2023-03-20", "2023-03-21", "2023-03-20")]
    [InlineData("2023-04-20", "2023-03-21", "2023-03-21")]
    [InlineData("2023-03", "2023-03-21", "2023-03-21")]
    [InlineData(null, "2023-03-21", "2023-03-21")]
    [InlineData("2015-03-20", "2023-03-21", null)]
    [InlineData("2023-03-20", null, "2023-03-20")]
    [InlineData("2023-03", null, null)]
    [InlineData(null, null, null)]
    public async Task The_day_is_that_of_the_event_where_it_is_near_else_that_of_the_report(string? happened, string? published, string? day)
    {
        await AddAsync("a", Visit("foreign_minister").On(Accounts.Date(happened)), published is null ? null : DateOnly.Parse(published, null));

        var offices = await OfficesAsync(_person);

        offices.Select(office => office.First.ToString("yyyy-MM-dd", null)).ShouldBe(day is null ? [] : [day]);
    }

    [Fact]
    public async Task The_day_of_a_report_is_that_of_its_own_time()
    {
        var article = ArticleBuilder.Article("a").Published(new DateTimeOffset(2023, 3, 21, 1, 0, 0, TimeSpan.FromHours(8))).Build();
        await Store.AddAsync(Visit("foreign_minister").Undated(), article);

        (await OfficesAsync(_person)).Single().First.ShouldBe(new(2023, 3, 21));
    }

    [Fact]
    public async Task Of_many_mentions_those_of_both_ends_are_evidence_and_all_are_counted()
    {
        for (var day = 1; day <= 14; day++)
            await AddAsync($"a{day}", Visit("foreign_minister").On(2023, 3, day), new(2023, 3, day));

        var office = (await OfficesAsync(_person)).Single();

        office.Reports.ShouldBe(14);
        office.Evidence.Select(one => one.Day.Day).ShouldBe([1, 2, 3, 4, 5, 10, 11, 12, 13, 14]);
    }

    [Fact]
    public async Task What_is_withdrawn_says_nothing_any_more()
    {
        var article = ArticleBuilder.Article("a").Build();
        var mention = Visit("foreign_minister").Mention(article);
        var told = Visit("foreign_minister").Event((mention, article));
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [told]));
        await Store.CommitAsync(TestCommits.Of([new(article with { Version = 2 }, [], 1)], []) with
        {
            Removals = [told.Id],
            Changes = [TestCommits.Change(ChangeKind.Retracted, told)],
        });

        (await OfficesAsync(_person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ids_of_one_person_are_read_together_though_the_event_shows_one_of_them()
    {
        var other = PersonId.Of(_china, "Wei Lin");
        var (a, b) = (ArticleBuilder.Article("a").Published(2023, 3, 20).Build(), ArticleBuilder.Article("b").Published(2023, 3, 21).Build());
        var shown = Visit("foreign_minister");
        var (one, two) = (shown.Mention(a), EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Wei Lin", "林伟", "foreign_minister").Mention(b));
        await Store.CommitAsync(TestCommits.Of([new(a, [one], 0), new(b, [two], 0)], [shown.Event((one, a), (two, b))]));

        var both = await OfficesAsync(_person, other);

        both.Single(office => office.Person == _person).Evidence.Single().Mention.ShouldBe(one.Id);
        both.Single(office => office.Person == other).Evidence.Single().Mention.ShouldBe(two.Id);
        (await OfficesAsync(other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_told_of_one_does_not_hang_on_who_else_is_asked_for()
    {
        var other = PersonId.Of(_china, "Wei Lin");
        var (a, b) = (ArticleBuilder.Article("a").Published(2023, 3, 20).Build(), ArticleBuilder.Article("b").Published(2023, 3, 21).Build());
        var shown = Visit("foreign_minister");
        var (one, two) = (shown.Mention(a), EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Wei Lin", "林伟", "foreign_minister").Mention(b));
        await Store.CommitAsync(TestCommits.Of([new(a, [one], 0), new(b, [two], 0)], [shown.Event((one, a), (two, b))]));

        var read = await Store.Offices.ReadOfficesAsync([PersonIds.FromIds([_person]), PersonIds.FromIds([other]), PersonIds.FromIds([_person])], Cancellation);

        read.ShouldHaveSingleItem().Key.ShouldBe(PersonIds.FromIds([_person]));
        read.Single().Value.Single().Evidence.Single().Mention.ShouldBe(one.Id);
        (await Store.Offices.ReadOfficesAsync([], Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\",\"b\"]", "x\\\",\"y")]
    [InlineData("林伟 \u202E", "'}) DETACH DELETE n //")]
    public async Task Hostile_words_are_no_syntax(string name, string office)
    {
        var person = PersonId.Of(_china, name);
        await AddAsync("a", EventBuilder.Visit().With("CN", ParticipantRole.Visitor, name, name, office), new(2023, 3, 21));
        await AddAsync("b", EventBuilder.Visit().With("CN", ParticipantRole.Visitor, name, "\",\"foreign_minister\",\"" + person.Value, null), new(2023, 3, 21));

        (await OfficesAsync(person)).Single().Office.ShouldBe(office);
        (await OfficesAsync(new PersonId(name))).ShouldBeEmpty();
        (await OfficesAsync()).ShouldBeEmpty();
    }

    private static EventBuilder Visit(string? office) => EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Lin Wei", "林伟", office);

    /// <param name="ids">Of one person.</param>
    private async Task<IReadOnlyList<OfficeSeen>> OfficesAsync(params PersonId[] ids) =>
        (await Store.Offices.ReadOfficesAsync([PersonIds.FromIds(ids.ToValueList())], Cancellation)).GetValueOrDefault(PersonIds.FromIds(ids.ToValueList())) ?? [];

    private async Task<MentionId> AddAsync(string name, EventBuilder told, DateOnly? published)
    {
        var article = ArticleBuilder.Article(name)
            .Published(published is { } day ? new DateTimeOffset(day.ToDateTime(new(9, 0)), TimeSpan.Zero) : null).Build();
        return (await Store.AddAsync(told, article)).Members[0];
    }
}
