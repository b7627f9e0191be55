using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Parties;

public sealed class OfficeHistoryTests
{
    private static readonly PersonId _person = new("lin-wei");
    private static readonly PersonId _otherSpelling = new("wei-lin");
    private static readonly PartyCode _china = PartyCode.Parse("CN");

    private static readonly OfficeTable _table = new(
        [
            Term(_person, "ambassador", "2015-01-01", "2018-12-31"),
            Term(_person, "foreign_minister", "2022-12-30", "2023-07-25"),
            Term(new("wang"), "foreign_minister", "2023-07-25", null),
            Term(_person, "state_councillor", "2024-01-01", null),
        ],
        new(2025, 5, 31));

    [Fact]
    public void Without_reports_the_table_stands_alone()
    {
        var offices = OfficeHistory.Of(_table, [_person], []);

        offices.Select(office => office.Office).ShouldBe(["ambassador", "foreign_minister", "state_councillor"]);
        offices.ShouldAllBe(office => !office.IsLearnt && office.Source == "hand" && office.Mentions.Count == 0);
    }

    [Fact]
    public void What_only_reports_say_is_learnt_and_shown_with_its_evidence()
    {
        var offices = OfficeHistory.Of(_table, [_person], [Seen("spokesperson", ("2010-02-01", "a"), ("2012-05-09", "b"))]);

        var learnt = offices[0];
        learnt.ShouldBe(new HeldOffice("spokesperson", _china, new(2010, 2, 1), new(2012, 5, 9), HeldOffice.FromReports, true, 2, [new("a"), new("b")]));
        offices.Count(office => office.IsLearnt).ShouldBe(1);
    }

    [Fact]
    public void What_the_table_says_too_is_not_repeated_but_its_reports_stand_with_the_term()
    {
        var offices = OfficeHistory.Of(_table, [_person], [Seen("foreign_minister", ("2023-02-01", "a"), ("2023-09-09", "late"))]);

        var term = offices.Single(office => office.Office == "foreign_minister");
        (term.IsLearnt, term.To, term.Source).ShouldBe((false, new DateOnly(2023, 7, 25), "hand"));
        term.Mentions.ShouldBe([new("a")]);
    }

    [Fact]
    public void On_a_day_a_learnt_office_that_contradicts_the_table_is_shown_as_learnt()
    {
        var seen = Seen("foreign_minister", ("2023-02-01", "a"), ("2023-09-09", "late"));

        var before = OfficeHistory.Of(_table, [_person], [seen], new(2023, 3, 1)).ShouldHaveSingleItem();
        var after = OfficeHistory.Of(_table, [_person], [seen], new(2023, 8, 15)).ShouldHaveSingleItem();

        before.IsLearnt.ShouldBeFalse();
        (after.IsLearnt, after.Source).ShouldBe((true, HeldOffice.FromReports));
        after.Mentions.ShouldBe([new("a"), new("late")]);
        OfficeHistory.Of(_table, [_person], [seen], new(2023, 9, 10)).ShouldBeEmpty();
    }

    [Fact]
    public void Behind_the_day_of_verification_only_reports_say_who_holds_an_office()
    {
        var seen = Seen("state_councillor", ("2024-06-01", "a"), ("2026-01-09", "b"));

        OfficeHistory.Of(_table, [_person], [], new(2025, 12, 1)).ShouldBeEmpty();
        OfficeHistory.Of(_table, [_person], [seen], new(2025, 12, 1)).ShouldHaveSingleItem().IsLearnt.ShouldBeTrue();
        OfficeHistory.Of(_table, [_person], [seen]).Count(office => office.Office == "state_councillor").ShouldBe(1);
    }

    [Fact]
    public void Reports_under_several_ids_of_one_person_are_one_office_and_those_of_others_are_none()
    {
        var other = Seen("spokesperson", ("2013-01-01", "c")) with { Person = _otherSpelling };
        var stranger = Seen("spokesperson", ("2001-01-01", "x")) with { Person = new("stranger") };

        var learnt = OfficeHistory.Of(_table, [_person, _otherSpelling], [Seen("spokesperson", ("2010-02-01", "a")), other, stranger]).Single(office => office.IsLearnt);

        (learnt.From, learnt.To, learnt.Reports).ShouldBe((new DateOnly(2010, 2, 1), new DateOnly(2013, 1, 1), 2));
        learnt.Mentions.ShouldBe([new("a"), new("c")]);
    }

    [Fact]
    public void Of_another_party_the_same_title_is_another_office()
    {
        var abroad = Seen("foreign_minister", ("2023-02-01", "a")) with { Party = PartyCode.Parse("RU") };

        OfficeHistory.Of(_table, [_person], [abroad], new(2023, 2, 1)).Select(office => (office.Party.Value, office.IsLearnt)).ShouldBe([("CN", false), ("RU", true)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("CN", "foreign_minister", "2023-03-01", "lin-wei")]
    [InlineData("CN", "foreign_minister", "2024-03-01", "wang")]
    [InlineData("CN", "foreign_minister", "2026-03-01", "")]
    [InlineData("CN", null, "2024-03-01", "lin-wei wang")]
    [InlineData(null, "ambassador", null, "lin-wei")]
    [InlineData("RU", "foreign_minister", null, "")]
    public void Held_PartyOfficeAndDay_TellsWho(string? party, string? office, string? day, string people) =>
        string.Join(' ', _table.Held(party is null ? null : PartyCode.Parse(party), office, day is null ? null : Day(day))
            .Select(term => term.Person.Value).Distinct().Order(StringComparer.Ordinal)).ShouldBe(people);

    private static OfficeTerm Term(PersonId person, string office, string from, string? to) =>
        new(person, person.Value, [], _china, office, Day(from), to is null ? null : Day(to), "hand");

    private static OfficeSeen Seen(string office, params (string Day, string Mention)[] days) =>
        new(_person, _china, office, days.Length, [.. days.Select(one => new OfficeEvidence(Day(one.Day), new MentionId(one.Mention)))]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
