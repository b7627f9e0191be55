using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Resolution.Tests.Agreement;

public sealed class CompatibilityTests
{
    private const string Putin = "CN:Xi Jinping+RU:Vladimir Putin";
    private const string Lavrov = "CN:Qin Gang+RU:Sergei Lavrov";

    [Fact]
    public void Reports_of_one_meeting_in_two_articles_are_one_event() =>
        AreOne(Meeting(Putin, "2023-03-20"), Meeting(Putin, "2023-03-20")).ShouldBeTrue();

    [Fact]
    public void Two_mentions_of_one_article_are_two_events() =>
        Events(TestSupport.Reports.Of(Meeting(Putin, "2023-03-20"), "one"), TestSupport.Reports.Of(Meeting(Putin, "2023-03-20"), "one", number: 1))
            .Count.ShouldBe(2);

    [Fact]
    public void Different_kinds_are_different_events() =>
        AreOne(Meeting(Putin, "2023-03-20"), Visit("CN:Xi Jinping", "RU:Vladimir Putin", "2023-03-20")).ShouldBeFalse();

    [Fact]
    public void A_call_is_no_meeting_in_person() =>
        AreOne(Meeting(Putin, "2023-03-20"), Meeting(Putin, "2023-03-20", mode: MeetingMode.Phone)).ShouldBeFalse();

    [Theory]
    [InlineData("RU/Moscow", "RU/Kazan", false)]
    [InlineData("RU/Moscow", "CN", false)]
    [InlineData("RU/Moscow", "RU", true)]
    [InlineData("RU/Moscow", null, true)]
    public void Places_that_differ_contradict(string one, string? other, bool expected) =>
        AreOne(Meeting("CN+RU:Vladimir Putin", "2023-03-20", place: one), Meeting("CN+RU:Vladimir Putin", "2023-03-20", place: other)).ShouldBe(expected);

    [Theory]
    [InlineData("RU/Kazan", "2023-03-20", true)]
    [InlineData("RU/Kazan", "2023-03-21", false)]
    [InlineData("CN/Beijing", "2023-03-20", false)]
    public void A_talk_of_the_same_two_people_on_one_day_may_be_told_of_the_wrong_city(string other, string day, bool expected) =>
        AreOne(Meeting(Putin, "2023-03-20", place: "RU/Moscow"), Meeting(Putin, day, place: other)).ShouldBe(expected);

    [Theory]
    [InlineData("CN:Xi Jinping", "RU/Kazan", "2023-03-20", true)]
    [InlineData("CN:Xi Jinping", "RU/Kazan", "2023-03-21", true)]
    [InlineData("CN:Xi Jinping", "RU/Kazan", "2023-03-22", false)]
    [InlineData("CN", "RU/Kazan", "2023-03-20", false)]
    public void A_trip_leads_through_cities_of_one_country(string visitor, string city, string day, bool expected) =>
        AreOne(Visit(visitor, "RU", "2023-03-20", place: "RU/Moscow"), Visit(visitor, "RU", day, place: city)).ShouldBe(expected);

    [Theory]
    [InlineData("AZ:Jeyhun Bayramov+AM:Ararat Mirzoyan", "AZ:Jeyhun Bayramov+AM:Ararat Mirzoyan+US:Antony Blinken", "US/Arlington", true)]
    [InlineData("AZ:Jeyhun Bayramov+AM:Ararat Mirzoyan", "AZ:Jeyhun Bayramov+AM:Ararat Mirzoyan+US:Antony Blinken", "DE/Munich", false)]
    [InlineData("AZ:Jeyhun Bayramov+AM", "AZ:Jeyhun Bayramov+AM:Ararat Mirzoyan+US:Antony Blinken", "US/Arlington", false)]
    public void A_talk_of_two_may_be_counted_with_its_host(string two, string three, string place, bool expected) =>
        AreOne(Meeting(two, "2023-06-27"), Meeting(three, "2023-06-27", place: place)).ShouldBe(expected);

    [Theory]
    [InlineData("AU:Penny Wong@foreign_minister", "AU:Huang Yingxian@foreign_minister", true)]
    [InlineData("AU:Penny Wong@foreign_minister", "AU:Huang Yingxian@ambassador", false)]
    [InlineData("AU:Penny Wong@ambassador", "AU:Huang Yingxian@ambassador", false)]
    [InlineData("CN:Wang Yi@foreign_minister", "CN:Qin Gang@foreign_minister", false)]
    public void An_office_of_one_person_has_one_holder_however_the_name_is_written(string one, string other, bool expected) =>
        AreOne(Visit(one, "WS", "2022-06-02"), Visit(other, "WS", "2022-06-02")).ShouldBe(expected);

    [Theory]
    [InlineData("US:Antony Blinken", "US:Janet Yellen", false)]
    [InlineData("US:Antony Blinken", "US:Antony Blinken+US:Daniel Kritenbrink", true)]
    [InlineData("US:Antony Blinken+US:Nicholas Burns", "US:Antony Blinken+US:Daniel Kritenbrink", true)]
    [InlineData("US:Antony Blinken", "US", true)]
    public void Travellers_with_none_in_common_are_two_visits(string one, string other, bool expected) =>
        AreOne(Visit(one, "CN", "2023-06-18"), Visit(other, "CN", "2023-06-18")).ShouldBe(expected);

    [Theory]
    [InlineData("CN:Xi Jinping+US:Antony Blinken", "CN:Wang Yi+US:Antony Blinken", false)]
    [InlineData("CN:Xi Jinping+CN:Wang Yi+US:Antony Blinken", "CN:Wang Yi+US:Antony Blinken", true)]
    [InlineData("CN:Xi Jinping+CN:Wang Yi+US:Antony Blinken", "CN:Wang Yi+CN:Qin Gang+US:Antony Blinken", false)]
    [InlineData("CN+US:Antony Blinken", "CN:Wang Yi+US", true)]
    public void Meetings_are_one_only_when_one_list_of_people_holds_the_other(string one, string other, bool expected) =>
        AreOne(Meeting(one, "2023-06-19"), Meeting(other, "2023-06-19")).ShouldBe(expected);

    [Theory]
    [InlineData("CN:Qin Gang+RU", "2023-03-20", true)]
    [InlineData("CN:Xi Jinping+RU", "2023-03-20", false)]
    [InlineData("CN:Wang Yi+RU", "2023-03-20", false)]
    [InlineData("CN:Wang Yi+RU", "2023-08-20", true)]
    [InlineData("CN:Somebody Unknown+RU", "2023-03-20", false)]
    [InlineData("CN:Somebody Unknown+RU", "2026-03-20", true)]
    public void An_unnamed_seat_takes_only_whoever_held_its_office_that_day(string named, string day, bool expected) =>
        AreOne(Meeting("CN@foreign_minister+RU", day), Meeting(named, day)).ShouldBe(expected);

    [Theory]
    [InlineData("KR:Piao Zaixian@envoy", "朴载贤", "2021-08-18", true)]
    [InlineData("KR:Piao Zaixian@envoy", "Piao Zaixian", "2021-08-18", false)]
    [InlineData("KR:Piao Zaixian@ambassador", "朴载贤", "2021-08-18", false)]
    [InlineData("KR:Piao Zaixian", "朴载贤", "2021-08-18", false)]
    [InlineData("KR:Piao Zaixian@envoy", "朴载贤", "2021-08", false)]
    public void Who_is_read_from_characters_is_known_by_office_and_day(string who, string surface, string when, bool expected)
    {
        var told = Visit(who, "UY", when);
        var read = told with { Participants = [.. told.Participants.Select(p => p.Name is null ? p : p with { Surface = surface })] };

        AreOne(Visit("KR:Park Jae-hyun@envoy", "UY", "2021-08-18"), read, "2021-09-01").ShouldBe(expected);
    }

    [Theory]
    [InlineData("PL:Marek Zaleski@foreign_minister", "PL@deputy_foreign_minister", false)]
    [InlineData("PL@foreign_minister", "PL@deputy_foreign_minister", false)]
    [InlineData("PL:Marek Zaleski", "PL@deputy_foreign_minister", true)]
    [InlineData("PL:Marek Zaleski@foreign_minister", "PL", true)]
    public void Somebody_of_another_office_is_too_little_for_one_visit(string one, string other, bool expected) =>
        AreOne(Visit(one, "LT", "2025-03-12"), Visit(other, "LT", "2025-03-12")).ShouldBe(expected);

    [Theory]
    [InlineData("2023-03-20", true)]
    [InlineData("2023-03-21", false)]
    public void What_is_planned_when_the_outcome_is_over_is_another(string published, bool expected) => Events(
        TestSupport.Reports.Of(Meeting(Lavrov, "2023-03-20"), "outcome", "2023-03-20"),
        TestSupport.Reports.Of(Meeting(Lavrov, "2023-03-24", EventStatus.Planned), "plan", published)).Count.ShouldBe(expected ? 1 : 2);

    [Fact]
    public void Unnamed_foreign_ministers_do_not_meet_as_unnamed_presidents() =>
        AreOne(Meeting("CN@foreign_minister+RU@foreign_minister", "2023-03-20"), Meeting("CN@head_of_state+RU@head_of_state", "2023-03-20"))
            .ShouldBeFalse();

    [Fact]
    public void A_talk_of_two_is_no_part_of_a_summit() =>
        AreOne(Meeting("CN+RU", "2023-07-04"), Meeting("CN+RU+IN", "2023-07-04")).ShouldBeFalse();

    [Fact]
    public void Summits_that_share_two_parties_may_be_one() =>
        AreOne(Meeting("CN+RU+KZ", "2023-07-04"), Meeting("CN+RU+IN", "2023-07-04")).ShouldBeTrue();

    [Fact]
    public void One_party_in_common_is_too_little() =>
        AreOne(Meeting("CN:Xi Jinping+RU", "2023-07-04"), Meeting("CN:Xi Jinping+IN", "2023-07-04")).ShouldBeFalse();

    [Theory]
    [InlineData("ASEAN+CN", "CN+ID+MY", true)]
    [InlineData("ASEAN+CN", "CN+ID", true)]
    [InlineData("ASEAN+CN", "CN+IN", false)]
    [InlineData("ASEAN+EU", "FR+ID", false)]
    [InlineData("EU:Ursula von der Leyen+CN", "FR:Emmanuel Macron+CN", false)]
    public void A_group_counts_with_its_members(string one, string other, bool expected) =>
        AreOne(Meeting(one, "2023-07-13"), Meeting(other, "2023-07-13")).ShouldBe(expected);

    [Fact]
    public void A_visit_and_the_return_visit_are_two() =>
        AreOne(Visit("CN", "RU", "2023-03-20"), Visit("RU", "CN", "2023-03-20")).ShouldBeFalse();

    [Theory]
    [InlineData("RU:Sergei Lavrov", "RU", false)]
    [InlineData("RU:Sergei Lavrov", "RU:Vladimir Putin", false)]
    [InlineData("RU:Sergei Lavrov", "RU@foreign_minister", true)]
    [InlineData("RU:Sergei Lavrov", "RU@head_of_state", false)]
    [InlineData("RU:Sergei Lavrov", "RU@foreign_ministry", false)]
    [InlineData("EU:Josep Borrell", "EU", true)]
    [InlineData("RU", "RU", true)]
    [InlineData("RU+CN", "RU", false)]
    public void A_statement_by_a_person_is_none_by_an_unnamed_office_of_a_state(string one, string other, bool expected) =>
        AreOne(Statement(one, "2023-03-20", "US"), Statement(other, "2023-03-20", "US")).ShouldBe(expected);

    [Theory]
    [InlineData("RU", "UA", false)]
    [InlineData("RU", "US", true)]
    [InlineData("RU:Sergei Lavrov", "UA", false)]
    [InlineData("RU:Sergei Lavrov", "US", true)]
    [InlineData("RU:Sergei Lavrov", "NATO", true)]
    [InlineData("RU:Sergei Lavrov", "ASEAN", false)]
    public void Statements_of_one_day_are_one_only_about_the_same_party_or_a_group_of_it(string speaker, string about, bool expected) =>
        AreOne(Statement(speaker, "2023-03-20", "US"), Statement(speaker, "2023-03-20", about)).ShouldBe(expected);

    [Theory]
    [InlineData("2023-03-21", false)]
    [InlineData("2023-03-20", true)]
    public void A_statement_on_another_day_is_another(string day, bool expected) =>
        AreOne(Statement("RU:Sergei Lavrov", "2023-03-20"), Statement("RU:Sergei Lavrov", day)).ShouldBe(expected);

    [Theory]
    [InlineData("2023-03-21", true)]
    [InlineData("2023-03-22", false)]
    public void A_day_apart_may_be_a_time_zone(string day, bool expected)
    {
        AreOne(Meeting(Lavrov, "2023-03-20"), Meeting(Lavrov, day)).ShouldBe(expected);
        AreOne(Visit("RU:Sergei Lavrov", "CN", "2023-03-20"), Visit("RU:Sergei Lavrov", "CN", day)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2023-03-27", true)]
    [InlineData("2023-03-28", false)]
    public void An_outcome_lies_within_a_week_of_its_plan(string outcome, bool expected) =>
        AreOne(Meeting(Lavrov, "2023-03-20", EventStatus.Planned), Meeting(Lavrov, outcome), "2023-03-10").ShouldBe(expected);

    [Theory]
    [InlineData("2023-03", true)]
    [InlineData("2023", true)]
    [InlineData("2023-04", false)]
    public void A_month_or_year_fits_around_a_day(string period, bool expected) =>
        AreOne(Meeting(Lavrov, "2023-03-20"), Meeting(Lavrov, period)).ShouldBe(expected);

    [Theory]
    [InlineData("2023-03-27", true)]
    [InlineData("2023-03-28", false)]
    public void An_undated_report_is_published_within_a_week_of_the_event(string published, bool expected) =>
        AreOne(Meeting(Lavrov, "2023-03-20"), Meeting(Lavrov), published).ShouldBe(expected);

    [Theory]
    [InlineData("2023-03-23", 1)]
    [InlineData("2023-03-24", 2)]
    public void Two_undated_reports_are_published_within_three_days(string published, int events) =>
        Events(TestSupport.Reports.Of(Meeting(Lavrov), "a", "2023-03-20"), TestSupport.Reports.Of(Meeting(Lavrov), "b", published))
            .Count.ShouldBe(events);

    [Fact]
    public void Without_any_day_only_copies_are_one()
    {
        AreOne(Meeting(Lavrov), Meeting(Lavrov), null).ShouldBeFalse();
        Events(TestSupport.Reports.Of(Meeting(Lavrov), "a", voice: "wire"), TestSupport.Reports.Of(Meeting(Lavrov), "b", voice: "wire"))
            .Count.ShouldBe(1);
    }

    [Fact]
    public void Calling_off_a_visit_is_not_calling_off_a_meeting() =>
        AreOne(Cancellation("US", "CN", "2023-02-03"), Cancellation("US", "CN", "2023-02-03", EventKind.Meeting)).ShouldBeFalse();
}
