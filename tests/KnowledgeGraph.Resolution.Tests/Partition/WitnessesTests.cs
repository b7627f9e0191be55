using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Partition;

public sealed class WitnessesTests
{
    private const string Minister = "JP:Yoko Kamikawa+US:Antony Blinken";
    private const string Defence = "JP:Minoru Kihara+US:Antony Blinken";

    [Fact]
    public void A_report_that_names_both_ministers_joins_two_that_name_one_each() => Events(
        Of(Meeting(Minister, "2024-07-28", place: "JP/Tokyo"), "a"), Of(Meeting(Defence, "2024-07-28", place: "JP/Tokyo"), "b"),
        Of(Meeting("JP:Yoko Kamikawa+JP:Minoru Kihara+US:Antony Blinken", "2024-07-28", place: "JP/Tokyo"), "c")).Count.ShouldBe(1);

    [Fact]
    public void Without_it_they_are_two() =>
        Events(Of(Meeting(Minister, "2024-07-28"), "a"), Of(Meeting(Defence, "2024-07-28"), "b")).Count.ShouldBe(2);

    [Fact]
    public void Nor_does_one_that_leaves_somebody_out() => Events(
        Of(Meeting(Minister, "2024-07-28"), "a"), Of(Meeting("JP:Minoru Kihara+US:Lloyd Austin", "2024-07-28"), "b"),
        Of(Meeting("JP:Yoko Kamikawa+JP:Minoru Kihara+US:Antony Blinken", "2024-07-28"), "c")).Count.ShouldBe(2);

    [Theory]
    [InlineData("2023-08-22/2023-08-24", 1)]
    [InlineData("2023-08-22/2023-08-23", 2)]
    public void A_summit_of_some_days_is_told_by_its_first_and_by_its_last(string days, int expected) => Events(
        Of(Meeting("BRICS+ZA:Cyril Ramaphosa", "2023-08-22", place: "ZA/Johannesburg"), "first"),
        Of(Meeting("BRICS+BR:Lula da Silva", "2023-08-24", place: "ZA/Johannesburg"), "last"),
        Of(Meeting("BRICS+ZA:Cyril Ramaphosa", days, place: "ZA/Johannesburg"), "all")).Count.ShouldBe(expected);

    [Fact]
    public void A_stay_of_some_days_is_told_by_arrival_and_departure() => Events(
        Of(Visit("US:Janet Yellen", "CN", "2024-04-04"), "arrival"), Of(Visit("US:Janet Yellen", "CN", "2024-04-09"), "departure"),
        Of(Visit("US:Janet Yellen", "CN", "2024-04-04/2024-04-09"), "stay")).Count.ShouldBe(1);

    [Fact]
    public void Statements_about_two_states_are_one_where_a_report_tells_of_both() => Events(
        Of(Statement("RU:Sergei Lavrov", "2023-03-20", "US"), "a"), Of(Statement("RU:Sergei Lavrov", "2023-03-20", "UA"), "b"),
        Of(Statement("RU:Sergei Lavrov", "2023-03-20", "US", "UA"), "c")).Count.ShouldBe(1);
}
