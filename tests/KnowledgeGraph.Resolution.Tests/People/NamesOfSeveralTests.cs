using System.Globalization;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Tests.People;

/// <summary>One name, so one id, of several people: told apart by office and time.</summary>
public sealed class NamesOfSeveralTests
{
    private static readonly PartyCode _party = PartyCode.Parse("KZ");
    private static readonly PersonId _sadiqov = PersonId.Of(_party, "Sadiqov");

    [Fact]
    public void A_family_name_means_the_father_then_and_the_son_later()
    {
        var people = Resolve([Seen("Rahim Sadiqov", "head_of_state 1997-03", "head_of_state 1999-03"), Seen("Anvar Sadiqov", "head_of_state 2010-03"), Seen("Sadiqov", "head_of_state 1998-04", "head_of_state 2010-05")]);

        Who(people, _sadiqov, "head_of_state", "1998-04").ShouldBe("Rahim Sadiqov");
        Who(people, _sadiqov, "head_of_state", "1996-01").ShouldBe("Rahim Sadiqov");
        Who(people, _sadiqov, "head_of_state", "2010-12").ShouldBe("Anvar Sadiqov");
        Who(people, _sadiqov, null, "2011-01").ShouldBe("Anvar Sadiqov");
        people.Count.ShouldBe(2);
        people.Single(person => person.Name == "Anvar Sadiqov").Ids.ShouldContain(new PersonId($"{_sadiqov}@2010-05.head_of_state"));
    }

    [Fact]
    public void A_family_name_means_each_of_two_who_hold_other_offices_at_once()
    {
        var people = Resolve([Seen("Rahim Sadiqov", "trade_minister 2010-03"), Seen("Anvar Sadiqov", "foreign_minister 2010-03"), Seen("Sadiqov", "trade_minister 2010-04", "foreign_minister 2010-04")]);

        Who(people, _sadiqov, "trade_minister", "2010-04").ShouldBe("Rahim Sadiqov");
        Who(people, _sadiqov, "foreign_minister", "2010-04").ShouldBe("Anvar Sadiqov");
    }

    [Fact]
    public void A_full_name_of_father_and_son_follows_the_longer_names_of_each()
    {
        var people = Resolve([
            Seen("Carlos R. Moreno", "head_of_state 1990-03"), Seen("Carlos W. Moreno", "head_of_state 2006-03"), Seen("Carlos Moreno", "head_of_state 1990-09", "head_of_state 2006-09")]);

        people.Count.ShouldBe(2);
        Who(people, PersonId.Of(_party, "Carlos Moreno"), "head_of_state", "1991-01").ShouldBe("Carlos R. Moreno");
        Who(people, PersonId.Of(_party, "Carlos Moreno"), "head_of_state", "2007-01").ShouldBe("Carlos W. Moreno");
    }

    [Fact]
    public void A_shorter_name_of_two_in_one_government_means_each_in_the_office_of_each()
    {
        var people = Resolve([
            Seen("Juan Carlos Herrera Salas", "interior_minister 2006-07"), Seen("Juan Carlos Herrera Soto", "foreign_minister 2006-05"), Seen("Juan Carlos Herrera", "interior_minister 2007-02", "foreign_minister 2007-03")]);

        people.Count.ShouldBe(2);
        Who(people, PersonId.Of(_party, "Juan Carlos Herrera"), "interior_minister", "2007-02").ShouldBe("Juan Carlos Herrera Salas");
        Who(people, PersonId.Of(_party, "Juan Carlos Herrera"), "foreign_minister", "2007-03").ShouldBe("Juan Carlos Herrera Soto");
    }

    [Fact]
    public void A_shorter_name_of_two_who_follow_each_other_means_whoever_was_in_office_then()
    {
        var people = Resolve([
            Seen("Abdullah Karim Saleh", "foreign_minister 2010-03", "foreign_minister 2010-11"), Seen("Abdullah Karim Hadi", "foreign_minister 2013-03"), Seen("Abdullah Karim", "foreign_minister 2011-02", "foreign_minister 2013-10")]);

        people.Count.ShouldBe(2);
        Who(people, PersonId.Of(_party, "Abdullah Karim"), "foreign_minister", "2011-02").ShouldBe("Abdullah Karim Saleh");
        Who(people, PersonId.Of(_party, "Abdullah Karim"), "foreign_minister", "2013-10").ShouldBe("Abdullah Karim Hadi");
    }

    [Fact]
    public void A_shorter_name_of_two_in_two_spellings_is_none_of_one()
    {
        var people = Resolve([
            Seen("Tarek Aziz Hamdan", "foreign_minister 2003-03"), Seen("Tariq Hamdan", "foreign_minister 2003-12"), Seen("Tarek Nabil Hamdan", "foreign_minister 2008-03"), Seen("Tarek Hamdan", "foreign_minister 2008-12")]);

        people.Count.ShouldBe(2);
        Who(people, PersonId.Of(_party, "Tariq Hamdan"), "foreign_minister", "2003-12").ShouldBe("Tarek Aziz Hamdan");
        Who(people, PersonId.Of(_party, "Tarek Hamdan"), "foreign_minister", "2008-12").ShouldBe("Tarek Nabil Hamdan");
    }

    [Fact]
    public void A_family_name_of_two_with_a_hyphen_is_no_full_name()
    {
        var people = Resolve([
            Seen("Kwame Boateng-Asare", "head_of_state 1992-05", "head_of_state 1994-02"), Seen("Kwame Boateng-Asare Jr.", "head_of_state 2016-03"), Seen("Boateng-Asare", "head_of_state 1995-06", "head_of_state 2017-02")]);

        people.Count.ShouldBe(2);
        Who(people, PersonId.Of(_party, "Boateng-Asare"), "head_of_state", "1995-06").ShouldBe("Kwame Boateng-Asare");
        Who(people, PersonId.Of(_party, "Boateng-Asare"), "head_of_state", "2017-02").ShouldBe("Kwame Boateng-Asare Jr.");
    }

    [Theory]
    [InlineData("Carlos Moreno Jr.", "1999-10", "2021-08")]
    [InlineData("Carlos Moreno hijo", "2009-10", "2014-08")]
    public void A_full_name_of_a_father_means_the_son_in_the_time_of_whom_the_mark_tells(string younger, string then, string later)
    {
        var people = Resolve([Seen("Carlos E. Moreno", $"head_of_state {then}"), Seen("Carlos Moreno", $"head_of_state {then}", $"head_of_state {later}"), Seen(younger, $"head_of_state {later}"), Seen("Moreno", $"head_of_state {later}")]);

        people.Count.ShouldBe(2);
        Who(people, PersonId.Of(_party, "Carlos Moreno"), "head_of_state", then).ShouldBe("Carlos E. Moreno");
        Who(people, PersonId.Of(_party, "Carlos Moreno"), "head_of_state", later).ShouldBe(younger);
        Who(people, PersonId.Of(_party, "Moreno"), "head_of_state", later).ShouldBe(younger);
    }

    [Fact]
    public void The_elder_is_not_meant_long_after() => Resolve([Seen("Carlos Moreno Sr.", "head_of_state 1990-03"), Seen("Carlos Moreno", "head_of_state 1999-03")]).Count.ShouldBe(2);

    [Fact]
    public void The_younger_goes_on_to_be_meant_without_the_mark() => Resolve([Seen("Carlos Moreno Jr.", "head_of_state 1990-03"), Seen("Carlos Moreno", "head_of_state 1999-03")]).ShouldHaveSingleItem();

    [Fact]
    public void Who_comes_back_to_an_office_stays_one() =>
        Resolve([Seen("Carlos Moreno", "head_of_state 1990-03", "head_of_state 2006-03"), Seen("Carlos R. Moreno", "head_of_state 2006-04")]).ShouldHaveSingleItem();

    [Fact]
    public void Who_holds_the_office_a_generation_later_is_another() => Resolve([Seen("Carlos Moreno", "head_of_state 1970-03", "head_of_state 2006-03")]).Count.ShouldBe(2);

    [Fact]
    public void One_reading_of_two_names_in_characters_is_of_two_who_are_in_office_at_once()
    {
        var china = PartyCode.Parse("CN");
        PersonSeen OfCharacters(params string[] spellings) => Seen("Li Weimin", "ambassador 2021-04", "ambassador 2021-09", "minister 2021-05", "minister 2022-04") with
        {
            Id = PersonId.Of(china, "Li Weimin"), Party = china, Names = ["Li Weimin", .. spellings],
        };

        Resolve([OfCharacters("李为民", "李伟民")]).Count.ShouldBe(2);
        Resolve([OfCharacters("李伟民")]).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_family_name_of_the_table_means_another_before_the_time_of_that_one()
    {
        var table = new OfficeTable([new(new("anvar"), "Anvar Sadiqov", ["Sadiqov"], _party, "head_of_state", new(2005, 1, 1), null, "table")], new(2020, 1, 1));
        var known = Seen("Sadiqov", "head_of_state 1998-04", "head_of_state 2010-05") with { Id = new("anvar") };

        var people = new PeopleResolver(table).Resolve([known, Seen("Rahim Sadiqov", "head_of_state 1998-03")]);

        Who(people, new("anvar"), "head_of_state", "1998-04").ShouldBe("Rahim Sadiqov");
        Who(people, new("anvar"), "head_of_state", "2010-05").ShouldBe("Anvar Sadiqov");
        people.Single(person => person.Name == "Anvar Sadiqov").Ids.ShouldBe([new("anvar")]);
        new PeopleResolver(table).Resolve([known]).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_analyst_tells_two_of_one_name_apart_by_month_and_takes_it_back()
    {
        PersonSeen[] seen = [Seen("Rahim Sadiqov", "foreign_minister 2010-03", "foreign_minister 2011-03")];
        var judgement = new Judgement(
            new("a"), JudgementSubject.Person, Verdict.Different, [$"{seen[0].Id}@2010-03", $"{seen[0].Id}@2011-03.foreign_minister"], [], null, Judgement.LocalAuthor, DateTimeOffset.UnixEpoch);

        Resolve(seen, judgement).Count.ShouldBe(2);
        Resolve(seen, judgement with { UndoneAt = DateTimeOffset.UnixEpoch }).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_analyst_says_whom_a_family_name_meant()
    {
        PersonSeen[] seen = [Seen("Rahim Sadiqov", "foreign_minister 2010-03"), Seen("Anvar Sadiqov", "foreign_minister 2010-03"), Seen("Sadiqov", "foreign_minister 2010-03", "foreign_minister 2016-03")];
        var judgement = new Judgement(
            new("a"), JudgementSubject.Person, Verdict.Same, [seen[1].Id.Value, $"{_sadiqov}@2010-03.foreign_minister"], [], null, Judgement.LocalAuthor, DateTimeOffset.UnixEpoch);

        var people = Resolve(seen, judgement);

        Who(people, _sadiqov, "foreign_minister", "2010-03").ShouldBe("Anvar Sadiqov");
        Who(people, _sadiqov, "foreign_minister", "2016-03").ShouldBe("Sadiqov");
    }

    [Theory]
    [InlineData("1989-03", "Rahim Sadiqov")]
    [InlineData("1994-03", "Sadiqov")]
    public void A_family_name_years_after_one_bearer_and_decades_before_the_next_is_the_nearer_ones_for_ten_years(string month, string meant)
    {
        var people = Resolve([Seen("Rahim Sadiqov", "head_of_state 1982-03"), Seen("Anvar Sadiqov", "head_of_state 2018-03"), Seen("Sadiqov", $"head_of_state {month}")]);

        people.Single(person => person.Ids.Contains(_sadiqov)).Name.ShouldBe(meant);
    }

    [Theory]
    [InlineData("Sadiqov")]
    [InlineData("Sädiqov")]
    public void A_family_name_of_the_table_means_another_bearer_in_his_time_and_nobody_of_the_table_decades_before(string spelling)
    {
        var table = OfficeTable.Parse(new StringReader("person\tname\tshort\tparty\toffice\tfrom\tto\tsource\nanvar\tAnvar Sadiqov\tSadiqov\tKZ\thead_of_state\t2015-01-01\t\tpublic record\n"));
        var known = PersonSeen.Of(new("anvar"), _party, "Anvar Sadiqov", [spelling], Seen(spelling, "head_of_state 1982-03", "head_of_state 2016-03").Offices);

        new PeopleResolver(table).Resolve([known]).Count.ShouldBe(2);
        var people = new PeopleResolver(table).Resolve([known, Seen("Rahim Sadiqov", "head_of_state 1975-03")]);
        people.Count.ShouldBe(2);
        Who(people, new("anvar"), "head_of_state", "1982-03").ShouldBe("Rahim Sadiqov");
    }

    [Fact]
    public void A_family_name_in_an_office_is_of_who_held_it_and_not_of_who_was_named_without_one()
    {
        var people = Resolve([Seen("Rahim Sadiqov", "trade_minister 2010-03"), Seen("Anvar Sadiqov", "foreign_minister 2010-03"), Seen("Anvar M. Sadiqov", "- 2010-09"), Seen("Sadiqov", "trade_minister 2010-09")]);

        Who(people, _sadiqov, "trade_minister", "2010-09").ShouldBe("Rahim Sadiqov");
    }

    private static IReadOnlyList<ResolvedPerson> Resolve(PersonSeen[] seen, params Judgement[] judgements) => new PeopleResolver(OfficeTable.Empty).Resolve(seen, new(judgements, 1));

    private static string Who(IReadOnlyList<ResolvedPerson> people, PersonId id, string? office, string month) =>
        people.Single(person => person.Named.Mean(id, office, Month(month))).Name;

    private static PersonSeen Seen(string name, params string[] months) => PersonSeen.Of(
        PersonId.Of(_party, name), _party, name, [], months.Select(month => new OfficeMonth(month.Split(' ')[0] is not "-" and var office ? office : null, Month(month.Split(' ')[1]), 1)));

    private static DateOnly Month(string text) => DateOnly.ParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
