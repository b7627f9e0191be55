using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Partition;

/// <summary>Names that went through another script, so that little is left of their sound.</summary>
public sealed class SpellingsTests
{
    private const string Chinese = "尼夫·科里根";
    private const string Arabic = "نيف كوريغان";
    private static readonly Report _plan = Trip("Niamh Corrigan", "Niamh Corrigan", "2023-06-04/2023-06-05", "plan");

    [Theory]
    [InlineData("2023-06-04", "CV/Praia", 1)]
    [InlineData("2023-06-04", null, 1)]
    [InlineData("2023-06-03", "CV/Praia", 2)]
    public void A_name_read_from_characters_says_nothing_against_one_arrival(string day, string? place, int expected) =>
        Events(_plan, Trip("Nifu Keligen", Chinese, day, "read", place)).Count.ShouldBe(expected);

    [Fact]
    public void Nor_does_it_join_what_offices_tell_apart() => Events(
        Trip("Niamh Corrigan@foreign_minister", "Niamh Corrigan", "2023-06-04", "a"), Trip("Nifu Keligen@head_of_government", Chinese, "2023-06-04", "b")).Count.ShouldBe(2);

    [Fact]
    public void Two_names_in_one_script_are_two_however_they_were_read() =>
        Events(_plan, Trip("Brendan Quinlan", "Brendan Quinlan", "2023-06-04/2023-06-05", "other")).Count.ShouldBe(2);

    [Theory]
    [InlineData("Niamh Corrigan", 1)]
    [InlineData("Corrigan", 2)]
    public void A_report_that_agrees_with_both_shows_that_two_spellings_are_of_one_person(string name, int expected) => Events(
        Trip(name, name, "2023-06-04/2023-06-05", "plan"),
        Trip("Nifu Keligen", Chinese, "2023-06-04/2023-06-05", "read"),
        Trip("Niv Korrighan", Arabic, "2023-06-04", "heard")).Count.ShouldBe(expected);

    [Theory]
    [InlineData("2024-03-11/2024-03-14", "Пол Дерозье", 1)]
    [InlineData("2024-03-11/2024-03-13", "Пол Дерозье", 2)]
    [InlineData("2024-03-11/2024-03-14", "Pol Derozye", 2)]
    public void A_stay_of_the_same_days_is_one_whatever_another_script_left_of_the_name(string days, string surface, int expected) => Events(
        Trip("Paul Desrosiers", "Paul Desrosiers", "2024-03-11/2024-03-14", "a", null), Trip("Pol Derozye", surface, days, "b", null)).Count.ShouldBe(expected);

    private static Report Trip(string envoy, string surface, string days, string article, string? place = "CV/Praia")
    {
        var told = Visit($"IE:{envoy}", "CV", days, place: place);
        return Of(told with { Participants = [.. told.Participants.Select(p => p.Name is null ? p : p with { Surface = surface })] }, article, "2023-06-06");
    }
}
