using System.Globalization;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Tests.People;

/// <summary>What the resolver looks at grows with the ids of a party hardly faster than they do.</summary>
public sealed class PeopleWorkTests
{
    private const int StepsEach = 10;

    private static readonly PartyCode _party = PartyCode.Parse("KZ");
    private static readonly string[] _onsets = ["b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "sh", "p", "f"];
    private static readonly string[] _rimes = ["a", "i", "o", "u", "an", "in", "or", "ek", "ul", "at"];
    private static readonly string[] _offices = ["head_of_state", "foreign_minister", "deputy_foreign_minister", "ambassador", "trade_minister", "defence_minister"];

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Many_people_of_one_party(int count) => Work([.. Enumerable.Range(0, count).Select(i => Seen($"{Word(i * 7)} {Word(i * 31 + 5)}ov", i, i))], count);

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Many_people_of_one_given_name_in_one_office(int count) => Work([.. Enumerable.Range(0, count).Select(i => Seen($"Mohammed {Word(i)}ov", 0, i))], count);

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Many_people_of_one_family_name(int count) => Work([.. Enumerable.Range(0, count).Select(i => Seen($"{Word(i)} Karimov", i, i))], count);

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Many_family_names_alone(int count) => Work([.. Enumerable.Range(0, count).Select(i => Seen($"{Word(i)}ov", i, i))], count);

    [Fact]
    public void A_thousand_spellings_of_one_person_are_one_and_looked_at_a_few_times_each()
    {
        string[] given = ["Sergei", "Sergey", "Serguei", "Sergej", "Serhiy", "Serhii", "Siarhei", "Sergii", "Serhij", "Sergiy"];
        string[] first = ["Khol", "Hol", "Chol", "Khôl", "Kholl"];
        string[] middle = ["odya", "odia", "odja", "oddya"];
        string[] last = ["zhnov", "zhnow", "shnov", "zhnoff", "zhnov-"];
        var spellings = given.SelectMany(a => first.SelectMany(b => middle.SelectMany(c => last.Select(d => $"{a} {b}{c}{d}")))).ToList();

        var people = Work([.. spellings.Select((name, i) => Seen(name, 0, i % 3))], spellings.Count);

        spellings.Count.ShouldBe(1_000);
        people.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<ResolvedPerson> Work(PersonSeen[] seen, int count)
    {
        var people = new PeopleResolver(OfficeTable.Empty).Resolve(seen, JudgementSet.Empty, out var steps);

        steps.ShouldBeInRange(count, (long)(count * Math.Log2(count) * StepsEach));
        return people;
    }

    // Each number another word.
    private static string Word(int number)
    {
        var word = "";
        for (var rest = number + 1; rest > 0; rest /= _onsets.Length * _rimes.Length)
            word += _onsets[rest % _onsets.Length] + _rimes[rest / _onsets.Length % _rimes.Length];
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);
    }

    private static PersonSeen Seen(string name, int office, int index) =>
        new(new($"k{index:00000}{PersonId.Of(_party, name).Value}"), _party, [name], [new(_offices[office % _offices.Length], new DateOnly(2000, 1, 1).AddMonths(index % 240), 1)]);
}
