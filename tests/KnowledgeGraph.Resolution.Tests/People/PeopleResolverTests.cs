using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Tests.People;

public sealed class PeopleResolverTests
{
    private static readonly PartyCode _party = PartyCode.Parse("KZ");
    private static readonly PeopleResolver _resolver = new(OfficeTable.Empty);

    [Theory]
    [InlineData("Yerzhan Ashikbayev", "Erzhan Ashikbaev")]
    [InlineData("Roman Vassilenko", "Roman Vasilenko")]
    [InlineData("Nikolay Nikiforov", "Nikolai Nikiforov")]
    [InlineData("Abdul-Rahman Al Attiyah", "Abdulrahman al-Attiyah")]
    [InlineData("Muhammad Jassim", "Mohammed bin Jasim")]
    [InlineData("Oleksii Danilov", "Oleksiy Danilov")]
    [InlineData("Dr. Retno Lestari", "Retno Lestari")]
    [InlineData("Okada Katsuya", "Katsuya Okada")]
    [InlineData("Chung Eui-yong", "Chung Eui Yong")]
    public void Spellings_of_one_name_are_one_person(string one, string other) => Count([Seen(one), Seen(other)]).ShouldBe(1);

    [Theory]
    [InlineData("Kim Jong Un", "Kim Jong Il")]
    [InlineData("Wang Yi", "Wang Yang")]
    [InlineData("Wang Yi", "Wang Yu")]
    [InlineData("Zhang Jun", "Zheng Jun")]
    [InlineData("Li Qiang", "Lu Qiang")]
    [InlineData("Li Hui", "Li Hai")]
    [InlineData("Chen Gang", "Cheng Gang")]
    [InlineData("Liu Jianchao", "Liu Jieyi")]
    [InlineData("Ilham Aliyev", "Heydar Aliyev")]
    [InlineData("Bashar al-Assad", "Hafez al-Assad")]
    [InlineData("Hun Sen", "Hun Manet")]
    [InlineData("Lee Kuan Yew", "Lee Hsien Loong")]
    [InlineData("Benazir Bhutto", "Bilawal Bhutto")]
    [InlineData("Serdar Berdimuhamedow", "Gurbanguly Berdimuhamedow")]
    [InlineData("Nawaz Sharif", "Shehbaz Sharif")]
    [InlineData("Mohammed bin Salman", "Mohammed bin Nayef")]
    [InlineData("Tamim bin Hamad Al Thani", "Mohammed bin Abdulrahman Al Thani")]
    [InlineData("Faisal bin Farhan", "Khalid bin Farhan")]
    [InlineData("Abdullah bin Zayed", "Mohamed bin Zayed")]
    [InlineData("Abdullah bin Zayed", "Hazza bin Zayed")]
    [InlineData("Sergei Ivanov", "Igor Ivanov")]
    [InlineData("Sergei Ivanov", "Sergei Ivanenko")]
    [InlineData("Andrei Kozyrev", "Andrei Kolesnikov")]
    [InlineData("Park Jin", "Park Jie-won")]
    [InlineData("Nguyen Van Nam", "Nguyen Thi Nam")]
    [InlineData("Pham Binh Minh", "Pham Minh Chinh")]
    [InlineData("Pranab Mukherjee", "Ajit Mukherjee")]
    [InlineData("Joko Widodo", "Joko Susilo")]
    [InlineData("Shinzo Abe", "Shintaro Abe")]
    [InlineData("Taro Kono", "Yohei Kono")]
    [InlineData("Yasuo Fukuda", "Takeo Fukuda")]
    [InlineData("Marine Durand", "Martine Durand")]
    [InlineData("Daniela Weber", "Daniel Weber")]
    public void Look_alikes_in_one_office_stay_two(string one, string other) => Count([Seen(one), Seen(other)]).ShouldBe(2);

    [Theory]
    [InlineData("Сергей Морозов", "Sergey Morozov", "Sergei Morosow")]
    [InlineData("陈 明华", "Chen Minghua", "Ch'en Ming-hua")]
    public void Who_is_spelt_alike_in_a_report_of_another_script_is_one(string spelling, string one, string other) =>
        Count([Spelt(Seen(one), spelling), Spelt(Seen(other, "head_of_government"), spelling)]).ShouldBe(1);

    [Fact]
    public void A_father_and_a_son_whose_names_differ_by_an_initial_are_told_by_their_terms()
    {
        Count([Seen("Carlos Moreno", "head_of_state", "1990-05-01"), Seen("Carlos R. Moreno", "head_of_state", "2003-05-01")]).ShouldBe(2);
        Count([Seen("Carlos Moreno", "head_of_state", "2003-04-01"), Seen("Carlos R. Moreno", "head_of_state", "2003-05-01")]).ShouldBe(1);
    }

    [Fact]
    public void Somebody_who_changes_office_stays_one() =>
        Count([Seen("Nikolay Nikiforov"), Seen("Nikolai Nikiforov", "head_of_government", "2024-05-01")]).ShouldBe(1);

    [Fact]
    public void A_family_name_is_of_the_only_one_in_that_office_at_that_time()
    {
        PersonSeen[] both = [Seen("Rahim Sadiqov", "head_of_state", "1998-03-01"), Seen("Anvar Sadiqov", "head_of_state", "2010-03-01")];

        Count([.. both, Seen("Sadiqov", "head_of_state", "1998-04-01")]).ShouldBe(2);
        Count([.. both, Seen("Sadiqov", "head_of_state", "2003-04-01")]).ShouldBe(3);
    }

    [Fact]
    public void A_family_name_under_which_two_were_seen_means_each_at_their_time()
    {
        var vague = Seen("Sadiqov", "head_of_state", "1998-04-01") with
        {
            Offices = [new("head_of_state", new(1998, 4, 1), 1), new("head_of_state", new(2010, 4, 1), 1)],
        };

        Count([Seen("Rahim Sadiqov", "head_of_state", "1998-03-01"), Seen("Anvar Sadiqov", "head_of_state", "2010-03-01"), vague]).ShouldBe(2);
    }

    [Fact]
    public void A_family_name_that_fits_two_is_nobodys() => Count([Seen("Rahim Sadiqov"), Seen("Anvar Sadiqov"), Seen("Sadiqov")]).ShouldBe(3);

    [Fact]
    public void A_family_name_seen_at_no_time_is_nobodys() => Count([Seen("Rahim Sadiqov"), Seen("Sadiqov") with { Offices = [] }]).ShouldBe(2);

    [Fact]
    public void People_of_two_parties_are_never_one() => Count([Seen("Rahim Sadiqov"), Seen("Rahim Sadiqov") with { Id = new("of-another"), Party = PartyCode.Parse("UZ") }]).ShouldBe(2);

    [Fact]
    public void Who_stands_in_the_table_has_its_id_and_name()
    {
        var table = new OfficeTable([new(new("vassilenko"), "Roman Vassilenko", [], _party, "foreign_minister", new(2023, 1, 1), null, "table")], new(2024, 1, 1));
        var other = Seen("Roman Vasilenko");

        new PeopleResolver(table).Resolve([Seen("Roman Vassilenko") with { Id = new("vassilenko") }, other]).ShouldHaveSingleItem()
            .ShouldBe(new(new("vassilenko"), _party, "Roman Vassilenko", [.. new[] { other.Id, new("vassilenko") }.OrderBy(id => id.Value, StringComparer.Ordinal)]));
    }

    [Fact]
    public void Judgements_bind_and_bind_no_more_when_undone()
    {
        var (one, other, stranger) = (Seen("Roman Vassilenko"), Seen("Roman Vasilenko"), Seen("Anvar Sadiqov"));

        Count([one, other], Judged(Verdict.Different, one.Id, other.Id)).ShouldBe(2);
        Count([one, other], Judged(Verdict.Different, one.Id, other.Id) with { UndoneAt = DateTimeOffset.UnixEpoch }).ShouldBe(1);
        Count([one, stranger], Judged(Verdict.Same, one.Id, stranger.Id)).ShouldBe(1);
        Count([one, stranger], Judged(Verdict.Same, one.Id, stranger.Id) with { UndoneAt = DateTimeOffset.UnixEpoch }).ShouldBe(2);
    }

    [Fact]
    public void Judgements_bind_through_somebody_who_is_not_seen()
    {
        var (one, stranger, gone) = (Seen("Roman Vassilenko"), Seen("Anvar Sadiqov"), new PersonId("gone"));

        Count([one, stranger], Judged(Verdict.Same, one.Id, gone), Judged(Verdict.Same, gone, stranger.Id)).ShouldBe(1);
        Count([one, Seen("Roman Vasilenko")], Judged(Verdict.Same, one.Id, gone), Judged(Verdict.Different, gone, Seen("Roman Vasilenko").Id)).ShouldBe(2);
    }

    [Fact]
    public void Two_of_the_table_are_one_where_an_analyst_says_so()
    {
        var table = new OfficeTable([Term("one", "Rahim Sadiqov"), Term("other", "Anvar Sadiqov")], new(2024, 1, 1));
        PersonSeen[] both = [Seen("Rahim Sadiqov") with { Id = new("one") }, Seen("Anvar Sadiqov") with { Id = new("other") }];

        new PeopleResolver(table).Resolve(both).Count.ShouldBe(2);
        new PeopleResolver(table).Resolve(both, new([Judged(Verdict.Same, new("one"), new("other"))], 1)).Count.ShouldBe(1);
    }

    [Fact]
    public void Namesakes_who_long_hold_offices_that_nobody_holds_at_once_are_two()
    {
        var table = new OfficeTable(
            [
                new(new("a"), "Anna Adler", [], _party, "head_of_state", new(2000, 1, 1), new(2005, 1, 1), "table"), new(new("b"), "Berta Braun", [], _party, "head_of_state", new(2005, 1, 1), null, "table"),
                new(new("c"), "Carla Conrad", [], _party, "foreign_minister", new(2000, 1, 1), new(2005, 1, 1), "table"), new(new("d"), "Dora Dorn", [], _party, "foreign_minister", new(2005, 1, 1), null, "table"),
            ],
            new(2024, 1, 1));
        PersonSeen[] both = [Seen("Rahim Sadiqov"), Seen("Rakhim Sadikov")];
        PersonSeen Long(PersonSeen seen, string office) => seen with { Offices = [new(office, new(2022, 1, 1), 1), new(office, new(2022, 9, 1), 1)] };

        new PeopleResolver(table).Resolve([Long(both[0], "head_of_state"), Long(both[1], "foreign_minister")]).Count.ShouldBe(2);
        new PeopleResolver(table).Resolve([Long(both[0], "foreign_minister"), Long(both[1], "foreign_minister")]).Count.ShouldBe(1);
    }

    [Property(MaxTest = 200)]
    public Property Any_order_gives_the_same_people() => Prop.ForAll(Arb.From(Sets()), seen =>
        _resolver.Resolve(seen).SequenceEqual(_resolver.Resolve(seen.Reverse().ToArray())));

    [Property(MaxTest = 200)]
    public Property Whoever_was_seen_is_one_person_at_each_time() => Prop.ForAll(Arb.From(Sets()), seen =>
    {
        var people = _resolver.Resolve(seen);
        return seen.All(one => one.Offices.All(month => people.Count(person => person.Named.Mean(one.Id, month.Office, month.Month)) == 1));
    });

    [Property(MaxTest = 100)]
    public Property An_id_means_one_person_on_any_day() => Prop.ForAll(Arb.From(Sets(isOneId: true)), seen =>
    {
        var people = _resolver.Resolve(seen).Select(person => person.Named).ToList();
        return new[] { "head_of_state", "foreign_minister", "ambassador", null }.All(office => Enumerable.Range(1985, 40)
            .All(year => seen.All(one => people.Count(person => person.Mean(one.Id, office, new(year, 6, 15))) == 1)));
    });

    [Fact(Timeout = 30_000)]
    public async Task Hostile_names_take_bounded_time()
    {
        var cancelled = TestContext.Current.CancellationToken;
        string[] names = [new('x', 100_000), string.Concat(Enumerable.Repeat("ab ", 30_000)), "\u202e\u200f", "", "...", "\u0301"];
        var many = Enumerable.Range(0, 1000).Select(i => Seen($"Roman Vasilenko {(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{i}"));

        var people = await Task.Run(() => _resolver.Resolve([.. names.Select((name, i) => Seen(name) with { Id = new($"h{i}") }), .. many]), cancelled);

        people.Sum(person => person.Ids.Count).ShouldBe(1006);
    }

    // With one id, all that is seen under a name stands under it.
    private static Gen<PersonSeen[]> Sets(bool isOneId = false) => isOneId
        ? Sets().Select(seen => seen.GroupBy(one => one.Names[0])
            .Select(name => PersonSeen.Of(PersonId.Of(_party, name.Key), _party, name.Key, [], name.SelectMany(one => one.Offices).DistinctBy(month => (month.Office, month.Month)))).ToArray())
        : (from name in Gen.Elements("Rahim Sadiqov", "Rakhim Sadikov", "R. Sadiqov", "Sadiqov", "Anvar Sadiqov", "Anwar Sadykov", "Rahim A. Sadiqov", "")
         from office in Gen.Elements("head_of_state", "foreign_minister", null)
         from year in Gen.Choose(1990, 2020)
         select Seen(name, office, $"{year}-05-01")).ArrayOf()
        .Select(seen => seen.Select((person, i) => person with { Id = new($"k{i:00}") }).ToArray());

    private static int Count(PersonSeen[] seen, params Judgement[] judgements) => _resolver.Resolve(seen, new(judgements, 1)).Count;

    private static OfficeTerm Term(string id, string name) => new(new(id), name, [], _party, "foreign_minister", null, null, "table");

    private static Judgement Judged(Verdict verdict, params PersonId[] ids) => new(
        new($"{verdict} {ids[0]}"), JudgementSubject.Person, verdict, [.. ids.Select(id => id.Value)], [], null, Judgement.LocalAuthor, DateTimeOffset.UnixEpoch);

    private static PersonSeen Spelt(PersonSeen seen, string spelling) => seen with { Names = [.. seen.Names, spelling] };

    private static PersonSeen Seen(string name, string? office = "foreign_minister", string month = "2023-05-01") =>
        new(PersonId.Of(_party, name), _party, [name], [new(office, DateOnly.ParseExact(month, "yyyy-MM-dd", CultureInfo.InvariantCulture), 1)]);
}
