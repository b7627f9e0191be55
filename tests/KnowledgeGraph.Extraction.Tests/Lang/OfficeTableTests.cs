using System.Globalization;

namespace KnowledgeGraph.Extraction.Tests.Lang;

public sealed class OfficeTableTests
{
    private static readonly string[] GaplessOffices =
    [
        "head_of_state", "head_of_government", "foreign_minister", "secretary_general", "president_of_commission",
        "president_of_council", "high_representative", "director_general", "president", "chair",
    ];

    private static readonly string[] SingleOffices =
        [.. GaplessOffices, "crown_prince", "defence_minister", "acting_head_of_state", "party_leader"];

    private static readonly DateOnly From2015 = new(2015, 1, 1);
    private static readonly FactTable Table = FactTable.Embedded("base/offices.tsv");

    private static readonly List<Term> Terms = [.. Table.Rows
        .Select(row => new Term(row[0], row[3], row[4], Day(row[5]), row[6].Length == 0 ? null : Day(row[6])))];

    private static readonly DateOnly VerifiedUntil = Day(Notes("verifiedUntil").Single()[0]);

    private static readonly HashSet<(string Party, string Office, DateOnly From, DateOnly To)> Gaps =
        [.. Notes("gap").Select(words => (words[0], words[1], Day(words[2]), Day(words[3])))];

    private static readonly HashSet<(string Party, string Office, DateOnly Day)> Abolished =
        [.. Notes("end").Select(words => (words[0], words[1], Day(words[2])))];

    [Fact]
    public void A_term_starts_before_it_ends_and_by_the_day_of_verification()
    {
        Terms.Where(term => term.To < term.From || term.From > VerifiedUntil).ShouldBeEmpty();
    }

    [Fact]
    public void Parties_are_known_and_a_person_has_one_name()
    {
        var codes = FactTable.Codes("countries.tsv").Values("code").Concat(FactTable.Codes("organisations.tsv").Values("code"));
        Terms.Select(term => term.Party).Except(codes).ShouldBeEmpty();
        Table.Rows.Select(row => (row[0], row[1])).Distinct().GroupBy(pair => pair.Item1)
            .Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void An_office_that_one_person_holds_has_no_two_holders_at_once()
    {
        Pairs(SingleOffices).Where(pair => pair.Earlier.To is not { } end || end > pair.Later.From).ShouldBeEmpty();
    }

    [Fact]
    public void An_office_without_a_holder_for_more_than_a_day_says_why()
    {
        Pairs(GaplessOffices)
            .Where(pair => pair.Earlier.To is { } end && pair.Later.From.DayNumber - end.DayNumber > 1
                && !Gaps.Contains((pair.Earlier.Party, pair.Earlier.Office, end, pair.Later.From)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_highest_offices_are_covered_from_2015_to_the_day_of_verification()
    {
        foreach (var office in Offices(GaplessOffices))
        {
            var (first, last) = (office[0], office[^1]);
            (first.From <= From2015 || Gaps.Any(gap => (gap.Party, gap.Office, gap.To) == (first.Party, first.Office, first.From)))
                .ShouldBeTrue($"{first.Party} {first.Office} starts with {first.Person}");
            (last.To is null || Abolished.Contains((last.Party, last.Office, last.To.Value)))
                .ShouldBeTrue($"{last.Party} {last.Office} ends with {last.Person}");
        }
    }

    [Fact]
    public void Every_gap_ends_with_a_holder()
    {
        Gaps.Where(gap => !Terms.Any(term => (term.Party, term.Office, term.From) == (gap.Party, gap.Office, gap.To)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void At_least_45_states_have_all_three_highest_offices()
    {
        var byParty = Terms.GroupBy(term => term.Party).ToDictionary(group => group.Key, group => group.Select(term => term.Office).ToHashSet());
        byParty.Values.Count(offices => offices.Contains("foreign_minister")
            && (offices.Contains("head_of_state") || offices.Contains("head_of_government"))).ShouldBeGreaterThanOrEqualTo(45);
    }

    private static IEnumerable<IReadOnlyList<Term>> Offices(string[] offices) => Terms
        .Where(term => offices.Contains(term.Office))
        .GroupBy(term => (term.Party, term.Office))
        .Select(group => group.OrderBy(term => term.From).ToList());

    private static IEnumerable<(Term Earlier, Term Later)> Pairs(string[] offices) =>
        Offices(offices).SelectMany(terms => terms.Zip(terms.Skip(1)));

    private static IEnumerable<string[]> Notes(string kind) => Table.Comments
        .Where(comment => comment.StartsWith($"# {kind}: ", StringComparison.Ordinal))
        .Select(comment => comment[(kind.Length + 4)..].Split(' '));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Term(string Person, string Party, string Office, DateOnly From, DateOnly? To);
}
