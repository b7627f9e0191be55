using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Whole stories, as years in review and five languages tell them.</summary>
public sealed class StoriesTests
{
    private const string Borrell = "EU:Josep Borrell";

    [Fact]
    public void A_visit_that_was_moved_twice_is_three_plans_and_two_decisions()
    {
        var events = Events(
            Of(Visit(Borrell, "CN", "2023-04-13/2023-04-15", EventStatus.Planned, "CN/Beijing"), "p1", "2023-04-05"),
            Of(Off("EU:Josep Borrell", "CN", "2023-04-12", "2023-04-13"), "d1", "2023-04-12"),
            Of(Visit(Borrell, "CN", "2023-07-10", EventStatus.Planned, "CN/Beijing"), "p2", "2023-06-28"),
            Of(Off("CN", "EU:Josep Borrell", "2023-07-04", "2023-07-10"), "d2", "2023-07-04"),
            Of(Visit(Borrell, "CN", "2023-10-12/2023-10-14", EventStatus.Planned), "p3", "2023-10-09"),
            Of(Visit(Borrell, "CN", "2023-10-12/2023-10-14", place: "CN/Beijing"), "held", "2023-10-14"),
            Of(Visit("EU", "CN", "2023-10"), "review1", "2023-12-05"),
            Of(Off("CN", "EU", "2023-07", null), "review2", "2023-12-05"),
            Of(Off("EU", "CN", "2023", "2023-04"), "review3", "2023-12-06"));

        var visits = events.Where(e => e.Kind == EventKind.Visit).OrderBy(e => e.Account.Date!.Start).ToList();
        visits.Select(Story).ShouldBe(["Planned Postponed", "Planned Postponed", "Planned Occurred"]);
        visits.Select(e => e.Members.Count).ShouldBe([1, 1, 3]);
        visits[0].RescheduledAs.ShouldBe(visits[1].Id);
        visits[1].RescheduledAs.ShouldBe(visits[2].Id);
        events.Where(e => e.Kind == EventKind.Cancellation).OrderBy(e => e.Account.Date!.Start).Select(e => (e.Cancels, e.Members.Count))
            .ShouldBe([(visits[0].Id, 2), (visits[1].Id, 2)]);
    }

    [Theory]
    [InlineData("2023-06-05", "2023-06-06", 2)]
    [InlineData(null, "2023-06-06", 1)]
    [InlineData("2023-06-05", "2023-06-05", 1)]
    public void Talks_that_were_put_off_by_a_day_are_two_where_the_decision_names_the_day(string? lost, string held, int expected)
    {
        const string Talks = "SI:Maja Kobal+GH:Kwame Asiedu";
        var events = Events(
            Of(Meeting(Talks, "2023-06-05", EventStatus.Planned, "SI/Ljubljana"), "plan", "2023-06-01"),
            Of(Cancellation("GH:Kwame Asiedu", "SI", "2023-06-04", EventKind.Meeting, CancellationForm.Postponed, lost), "off", "2023-06-05"),
            Of(Meeting(Talks, held, place: "SI/Ljubljana"), "held", "2023-06-07"));

        events.Count(e => e.Kind == EventKind.Meeting).ShouldBe(expected);
        if (expected == 2)
            events.Single(e => e.History[^1].Status == EventStatus.Postponed).RescheduledAs.ShouldBe(events.Single(e => e.History[^1].Status == EventStatus.Occurred && e.Kind == EventKind.Meeting).Id);
    }

    [Theory]
    [InlineData("in the place of Dendias his deputy came", 1)]
    [InlineData("the deputy minister came", 2)]
    public void Who_came_in_place_of_whom_was_planned_is_told_by_the_report_of_it(string words, int expected)
    {
        var came = Of(Visit("GR:Andreas Katsaniotis@deputy_foreign_minister", "TG", "2023-04-11", place: "TG/Lomé"), "came", "2023-04-12");

        Events(
            Of(Visit("GR:Nikos Dendias@foreign_minister", "TG", "2023-04-11", EventStatus.Planned, "TG/Lomé"), "plan", "2023-04-03"),
            came with { Mention = came.Mention with { Evidence = new(words, null) } },
            Of(Visit("GR:Andreas Katsaniotis@deputy_foreign_minister", "TG", "2023-04-11"), "also", "2023-04-12")).Count.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2022-05-02T08:00Z", true)]
    [InlineData("2022-04-30T08:00Z", false)]
    public void Another_outlet_may_tell_of_the_new_day_before_the_decision_is_reported(string told, bool expected)
    {
        var events = Events(
            Of(Visit("TN:Othman Jerandi", "HU", "2022-05-04", EventStatus.Planned), "plan", "2022-04-20"),
            Of(Off("TN:Othman Jerandi", "HU", "2022-05-01", "2022-05-04"), "off", "2022-05-02T12:00Z"),
            Of(Visit("TN:Othman Jerandi", "HU", "2022-06-07", EventStatus.Planned), "anew", told));

        (events.Single(e => e.History[^1].Status == EventStatus.Postponed).RescheduledAs is not null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2021-05-19", true)]
    [InlineData("2021-06-19", false)]
    public void A_call_whose_decision_names_nobody_is_moved_to_what_comes_soon(string held, bool expected)
    {
        const string Call = "BD:Abdul Momen+MM:Wunna Maung Lwin";
        var events = Events(
            Of(Meeting(Call, "2021-05-18", EventStatus.Planned, mode: MeetingMode.Video), "plan", "2021-05-17"),
            Of(Cancellation("MM", "BD", "2021-05-18", EventKind.Meeting, CancellationForm.Postponed, "2021-05-18"), "off", "2021-05-18"),
            Of(Meeting(Call, held, mode: MeetingMode.Video), "held", "2021-06-20"));

        (events.Single(e => e.History[^1].Status == EventStatus.Postponed).RescheduledAs is not null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2022-02-02", true)]
    [InlineData("2022-03-15", false)]
    public void A_call_that_was_put_off_and_made_some_days_later_is_what_it_was_moved_to(string made, bool expected)
    {
        var call = Meeting("GB:Boris Johnson+RU:Vladimir Putin", "2022-01-31", EventStatus.Planned, mode: MeetingMode.Phone);

        var events = Events(
            Of(call, "plan", "2022-01-30"),
            Of(Cancellation("GB:Boris Johnson", "RU:Vladimir Putin", "2022-01-31", EventKind.Meeting, CancellationForm.Postponed, "2022-01-31"), "off", "2022-01-31"),
            Of(Meeting("GB:Boris Johnson+RU:Vladimir Putin", made, mode: MeetingMode.Phone), "made", made));

        var plan = events.Single(e => e.CancelledBy is not null);
        Story(plan).ShouldBe("Planned Postponed");
        plan.RescheduledAs.HasValue.ShouldBe(expected);
    }

    [Fact]
    public void A_meeting_in_person_is_not_what_a_call_was_moved_to() => Events(
        Of(Meeting("GB:Boris Johnson+RU:Vladimir Putin", "2022-01-31", EventStatus.Planned, mode: MeetingMode.Phone), "plan", "2022-01-30"),
        Of(Cancellation("GB:Boris Johnson", "RU:Vladimir Putin", "2022-01-31", EventKind.Meeting, CancellationForm.Postponed, "2022-01-31"), "off", "2022-01-31"),
        Of(Meeting("GB:Boris Johnson+RU:Vladimir Putin", "2022-02-02"), "made", "2022-02-02")).ShouldAllBe(e => e.RescheduledAs == null);

    [Fact]
    public void Without_a_decision_the_outcome_of_some_days_later_is_that_of_the_plan() => AreOne(
        Meeting("GB:Boris Johnson+RU:Vladimir Putin", "2022-01-31", EventStatus.Planned), Meeting("GB:Boris Johnson+RU:Vladimir Putin", "2022-02-02"), "2022-01-30").ShouldBeTrue();

    [Fact]
    public void What_was_called_off_and_took_place_on_its_day_all_the_same_is_one()
    {
        var events = Events(
            Of(Visit("SK:Juraj Hudec", "AZ", "2025-05-06", EventStatus.Planned), "plan", "2025-04-28"),
            Of(Cancellation("SK:Juraj Hudec", "AZ", "2025-05-02", planned: "2025-05-06"), "off", "2025-05-02"), Of(Visit("SK:Juraj Hudec", "AZ", "2025-05-06"), "held", "2025-05-06"));

        Story(events.Single(e => e.Kind == EventKind.Visit)).ShouldBe("Planned Cancelled Occurred");
    }

    [Fact]
    public void One_decision_is_one_step_whatever_its_reports_call_it()
    {
        var events = Events(
            Of(Visit(Borrell, "CN", "2023-07-10", EventStatus.Planned), "plan", "2023-06-28"), Of(Off("CN", Borrell, "2023-07-04", "2023-07-10"), "a", "2023-07-04"),
            Of(Off("CN", Borrell, "2023-07-04", null), "b", "2023-07-05"), Of(Cancellation("CN", Borrell, "2023-07-04"), "c", "2023-07-05"));

        Story(events.Single(e => e.Kind == EventKind.Visit)).ShouldBe("Planned Postponed");
    }

    [Theory]
    [InlineData("2022-02-16", "KH/Phnom Penh", true)]
    [InlineData("2022-02-16", "ID/Jakarta", false)]
    [InlineData("2022-04-16", "KH/Phnom Penh", false)]
    public void A_gathering_of_a_group_is_planned_anew_without_a_name(string day, string place, bool expected)
    {
        var events = Events(
            Of(Meeting("ASEAN+KH", "2022-01-18/2022-01-19", EventStatus.Planned, "KH/Siem Reap"), "plan", "2022-01-05"),
            Of(Cancellation("KH", "ASEAN", "2022-01-12", EventKind.Meeting, CancellationForm.Postponed, "2022-01-18/2022-01-19", "KH/Siem Reap"), "off", "2022-01-12"),
            Of(Meeting("ASEAN+KH", day, EventStatus.Planned, place), "anew", "2022-02-03"));

        events.Single(e => e.CancelledBy is not null).RescheduledAs.HasValue.ShouldBe(expected);
    }

    [Fact]
    public void A_tour_through_three_capitals_is_three_visits_however_it_is_told()
    {
        const string minister = "RU:Sergei Lavrov";

        var events = Events(
            Of(Visit(minister, "EG", "2022-07", EventStatus.Planned), "plan", "2022-07-22"), Of(Visit(minister, "UG", "2022-07", EventStatus.Planned), "plan", "2022-07-22"),
            Of(Visit(minister, "ET", "2022-07", EventStatus.Planned), "plan", "2022-07-22"), Of(Visit(minister, "EG", "2022-07-24/2022-07-25", place: "EG/Cairo"), "a", "2022-07-25"),
            Of(Visit("RU@foreign_minister", "UG", "2022-07-25/2022-07-26"), "b", "2022-07-26"), Of(Visit(minister, "UG", "2022-07-26", place: "UG/Entebbe"), "c", "2022-07-26"),
            Of(Visit(minister, "ET", "2022-07-27"), "d", "2022-07-27"), Of(Visit("RU", "ET", "2022-07"), "review", "2023-01-20"), Of(Visit("RU", "EG", "2022-07"), "review", "2023-01-20"));

        events.Select(e => e.Members.Count).Order().ShouldBe([3, 3, 3]);
    }

    [Fact]
    public void Two_meetings_of_a_pair_in_a_week_keep_their_reports()
    {
        const string pair = "ID:Retno Marsudi+MY:Saifuddin Abdullah";

        var events = Events(
            Of(Meeting(pair, "2021-10-18", place: "ID/Jakarta"), "a", "2021-10-18"), Of(Meeting(pair, "2021-10-22", EventStatus.Planned, "MY/Kuala Lumpur"), "b", "2021-10-19"),
            Of(Meeting(pair, "2021-10-22", place: "MY/Putrajaya"), "c", "2021-10-22"), Of(Meeting(pair, "2021-10-18", place: "ID"), "c", "2021-10-22", number: 1),
            Of(Meeting("ID+MY", "2021-10", place: "MY"), "d", "2022-03-02"), Of(Meeting(pair, "2021-10"), "e", "2022-03-05"));

        events.Select(e => e.Members.Count).Order().ShouldBe([1, 2, 3]);
        events.Single(e => e.Members.Count == 3).Account.Place!.Country.Value.ShouldBe("MY");
    }

    private static Cancellation Off(string by, string affected, string when, string? lost) =>
        Cancellation(by, affected, when, form: CancellationForm.Postponed, planned: lost);

    private static string Story(ResolvedEvent resolved) => string.Join(' ', resolved.History.Select(step => step.Status));
}
