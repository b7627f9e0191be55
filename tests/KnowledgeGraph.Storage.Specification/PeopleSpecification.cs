using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What live mentions show of people.</summary>
public abstract class PeopleSpecification : SpecificationOfStore
{
    private static readonly PartyCode _china = PartyCode.Parse("CN");
    private static readonly PartyCode _russia = PartyCode.Parse("RU");
    private static readonly PersonId _person = PersonId.Of(_china, "Lin Wei");

    private readonly int _seed = Random.Shared.Next();

    [Fact]
    public async Task An_empty_store_has_seen_nobody()
    {
        (await Store.People.ReadPeopleAsync(_china, Cancellation)).Version.ShouldBe(0);
        (await PeopleAsync(_china)).ShouldBeEmpty();
        (await VersionsAsync(null)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Spellings_offices_and_months_are_gathered_by_id()
    {
        await AddAsync("a", Visit("林伟", "foreign_minister").On(2023, 3, 20), new(2023, 3, 21));
        await AddAsync("b", Visit("Lin Wei", "foreign_minister").On(2023, 3, 28), new(2023, 3, 29));
        await AddAsync("c", Visit("Линь Вэй", null).On(2024, 1, 5), new(2024, 1, 6));

        (await PeopleAsync(_china)).ShouldBe([new(
            _person, _china, ["Lin Wei", "Линь Вэй", "林伟"],
            [new(null, new(2024, 1, 1), 1), new("foreign_minister", new(2023, 3, 1), 2)])]);
        (await PeopleAsync(_russia)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whom_nobody_names_in_a_dated_report_has_a_name_and_no_month()
    {
        await AddAsync("a", Visit("Lin Wei", "foreign_minister").Undated(), null);

        (await PeopleAsync(_china)).Single().Offices.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_withdrawn_shows_nothing_any_more()
    {
        var article = ArticleBuilder.Article("a").Published(2023, 3, 21).Build();
        var told = await Store.AddAsync(Visit("Lin Wei", "foreign_minister").On(2023, 3, 20), article);
        await WithdrawAsync(article, told);

        (await PeopleAsync(_china)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_was_published_in_another_month_moves_what_it_shows()
    {
        var article = ArticleBuilder.Article("a").Published(2023, 3, 21).Build();
        var visit = Visit("Lin Wei", "foreign_minister").Undated();
        var mention = visit.Mention(article);
        var told = visit.Event((mention, article));
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [told]));
        var later = article with { Version = 2, PublishedAt = article.PublishedAt!.Value.AddMonths(2) };
        await Store.CommitAsync(TestCommits.Of([new(later, [mention], 1)], [told]));

        (await PeopleAsync(_china)).Single().Offices.ShouldBe([new("foreign_minister", new(2023, 5, 1), 1)]);
    }

    [Fact]
    public async Task A_version_counts_what_comes_and_goes_of_its_party_and_not_how_often_it_is_told()
    {
        await AddAsync("a", Visit("Lin Wei", "foreign_minister").On(2023, 3, 20), new(2023, 3, 21));
        var first = await VersionsAsync(null);
        first.Keys.ShouldBe([_china]);
        var again = ArticleBuilder.Article("b").Published(2023, 3, 21).Build();
        var told = await Store.AddAsync(Visit("Lin Wei", "foreign_minister").On(2023, 3, 21), again);
        (await VersionsAsync(null)).ShouldBe(first);
        await WithdrawAsync(again, told);
        (await VersionsAsync(null)).ShouldBe(first);

        await AddAsync("c", Visit("Lin Wei", "foreign_minister").On(2023, 4, 2), new(2023, 4, 2));
        var month = await VersionsAsync([_china]);
        month[_china].ShouldBeGreaterThan(first[_china]);
        await AddAsync("d", Visit("林伟", "foreign_minister").On(2023, 4, 3), new(2023, 4, 3));
        var spelling = await VersionsAsync([_china, _russia]);
        spelling[_china].ShouldBeGreaterThan(month[_china]);
        spelling.ShouldNotContainKey(_russia);
        var of = await Store.People.ReadPeopleAsync(_china, Cancellation);
        of.Version.ShouldBe(spelling[_china]);
        (await VersionsAsync([])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Hostile_words_are_no_syntax()
    {
        const string Name = "'}) DETACH DELETE n // \"\u202E林";
        await AddAsync("a", EventBuilder.Visit().With("CN", ParticipantRole.Visitor, Name, Name + new string('x', 20_000), "a\",\"b\n" + new string('y', 20_000)), new(2023, 3, 21));

        var person = (await PeopleAsync(_china)).Single();

        person.Names.Count.ShouldBe(2);
        person.Offices.Single().Office!.Length.ShouldBe(20_006);
    }

    [Fact]
    public async Task It_is_what_the_live_mentions_say_after_any_history()
    {
        await new RandomHistory(_seed).TellAsync(Store, 60);
        var told = await LiveAsync();

        foreach (var party in told.Select(report => report.Party).Distinct())
        {
            var expected = told.Where(report => report.Party == party).GroupBy(report => report.Person).OrderBy(person => person.Key.Value, StringComparer.Ordinal)
                .Select(person => (person.Key, string.Join('|', person.Select(report => report.Spelling).Distinct().Order(StringComparer.Ordinal)), Months(person)));
            (await PeopleAsync(party))
                .Select(person => (person.Id, string.Join('|', person.Names.Skip(told.Any(report => report.Person == person.Id && report.Spelling == person.Names[0]) ? 0 : 1).Order(StringComparer.Ordinal)),
                    string.Join('|', person.Offices.Select(month => $"{month.Office} {month.Month:yyyy-MM} {month.Count}").Order(StringComparer.Ordinal))))
                .ShouldBe(expected, $"The store is that of seed {_seed}.");
        }
    }

    private static string Months(IEnumerable<Told> person) => string.Join('|', person.Where(report => report.Day is not null)
        .GroupBy(report => $"{report.Office} {report.Day:yyyy-MM}").Select(month => $"{month.Key} {month.Count()}").Order(StringComparer.Ordinal));

    private async Task<List<Told>> LiveAsync()
    {
        var articles = await Store.Articles.QueryAsync(new(), new(500), Cancellation);
        var stored = await Store.Articles.FindArticlesAsync([.. articles.Items.Select(article => article.Value.Id)], Cancellation);
        return
        [
            .. stored.Values.SelectMany(article => article.Mentions.SelectMany(mention => mention.Account.Participants
                .Where(participant => participant.Person is not null)
                .Select(participant => new Told(
                    participant.Party, participant.Person!.Value, participant.Surface ?? participant.Name!, participant.Office,
                    OfficeTally.Day(new Report(mention, article.Article.Head)))))),
        ];
    }

    private static EventBuilder Visit(string surface, string? office) => EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Lin Wei", surface, office);

    private async Task<IReadOnlyList<PersonSeen>> PeopleAsync(PartyCode party) => (await Store.People.ReadPeopleAsync(party, Cancellation)).People;

    private async Task<IReadOnlyDictionary<PartyCode, long>> VersionsAsync(IReadOnlyCollection<PartyCode>? parties) =>
        (await Store.People.ReadVersionsAsync(parties, Cancellation)).Parties;

    private Task<ResolvedEvent> AddAsync(string name, EventBuilder told, DateOnly? published) => Store.AddAsync(
        told, ArticleBuilder.Article(name).Published(published is { } day ? new DateTimeOffset(day.ToDateTime(new(9, 0)), TimeSpan.Zero) : null).Build());

    private async Task WithdrawAsync(Article article, ResolvedEvent told) => await Store.CommitAsync(
        TestCommits.Of([new(article with { Version = 2 }, [], 1)], []) with { Removals = [told.Id], Changes = [TestCommits.Change(ChangeKind.Retracted, told)] });

    private sealed record Told(PartyCode Party, PersonId Person, string Spelling, string? Office, DateOnly? Day);
}
