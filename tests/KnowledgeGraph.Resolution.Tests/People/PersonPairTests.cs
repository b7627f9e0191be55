using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Tests.People;

/// <summary>Pairs of reports in twelve languages and some more countries: what a reader of the two alone would say, with the table of offices at hand.</summary>
public sealed class PersonPairTests
{
    // May only fall.
    private const int MaxGaps = 7;

    private static readonly PeopleResolver _resolver = new(PersonPair.Offices);

    public static TheoryData<string> Texts => [.. PersonPair.All.Select(pair => pair.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Two_reports_name_one_person_or_two(string text)
    {
        var pair = PersonPair.All.Single(pair => pair.Text == text);
        var areOne = _resolver.Resolve(pair.Seen).Count == 1;

        areOne.ShouldBe(pair.AreOne != pair.Gap);
    }

    [Fact]
    public void Few_pairs_are_known_gaps() => PersonPair.All.Count(pair => pair.Gap).ShouldBeLessThanOrEqualTo(MaxGaps);

    [Fact]
    public void Each_language_has_pairs_of_both_kinds()
    {
        foreach (var language in PersonPair.All.GroupBy(pair => pair.Language))
        {
            language.Count(pair => pair.AreOne).ShouldBeGreaterThanOrEqualTo(15, language.Key);
            language.Count(pair => !pair.AreOne).ShouldBeGreaterThanOrEqualTo(15, language.Key);
        }
    }
}
