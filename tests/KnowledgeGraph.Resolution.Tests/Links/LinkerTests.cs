using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Links;

public sealed class LinkerTests
{
    private const string Blinken = "US:Antony Blinken";

    [Theory]
    [InlineData("2023-02-05", "CN/Beijing", Blinken, true)]
    [InlineData("2023-02", "CN", Blinken, true)]
    [InlineData("2023-02-05", "CN", "US", true)]
    [InlineData("2023-03-05", "CN", Blinken, false)]
    [InlineData("2023-02-05", "CN/Shanghai", Blinken, false)]
    [InlineData("2023-02-05", "CN", "US:Janet Yellen", false)]
    [InlineData(null, null, Blinken, true)]
    [InlineData(null, null, "US", true)]
    public void A_cancellation_calls_off_what_fits_in_planned_day_place_and_people(string? planned, string? place, string who, bool expected)
    {
        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned, "CN/Beijing"), "plan", "2023-01-20"),
            Of(Cancellation(who, "CN", "2023-02-03", planned: planned, place: place), "off", "2023-02-03"));

        events.Single(e => e.Kind == EventKind.Cancellation).Cancels.HasValue.ShouldBe(expected);
    }

    [Fact]
    public void A_cancellation_calls_off_the_next_plan_not_a_later_one()
    {
        var next = Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "next", "2023-01-20");

        var events = Events(
            Of(Visit(Blinken, "CN", "2023-04-05", EventStatus.Planned), "later", "2023-01-19"), next,
            Of(Cancellation(Blinken, "CN", "2023-02-03"), "off", "2023-02-03"));

        events.Single(e => e.Kind == EventKind.Cancellation).Cancels.ShouldBe(new EventId(next.Mention.Id));
    }

    [Fact]
    public void Nothing_is_made_up_for_a_cancellation_of_which_nobody_told_a_plan()
    {
        var events = Events(
            Of(Cancellation(Blinken, "CN", "2023-02-03", planned: "2023-02-05"), "off", "2023-02-03"), Of(Visit(Blinken, "CN", "2023-02-05"), "news", "2023-02-06"));

        events.Count.ShouldBe(2);
        events.Single(e => e.Kind == EventKind.Cancellation).Cancels.ShouldBeNull();
    }

    [Fact]
    public void A_cancelled_meeting_is_found_as_a_visit_is()
    {
        var events = Events(
            Of(Meeting("CN:Li Shangfu+US:Lloyd Austin", "2023-06-03", EventStatus.Planned, "SG"), "plan", "2023-05-20"),
            Of(Cancellation("CN:Li Shangfu", "US", "2023-05-29", EventKind.Meeting), "off", "2023-05-30"));

        events.Single(e => e.Kind == EventKind.Meeting).CancelledBy.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("CN:Qin Gang+US:Antony Blinken", "2023-06-18", "CN/Beijing", true)]
    [InlineData("CN:Qin Gang+US:Antony Blinken", "2023-06-20", "CN/Beijing", false)]
    [InlineData("CN:Qin Gang+US:Janet Yellen", "2023-06-18", null, false)]
    [InlineData("CN:Qin Gang+US:Antony Blinken", "2023-06-18", "SG", false)]
    [InlineData("CN+US", "2023-06-18", null, true)]
    [InlineData("CN+US", "2023-06-19", null, false)]
    public void A_meeting_on_days_of_a_visit_with_the_travellers_is_during_it(string with, string day, string? place, bool expected)
    {
        var visit = Of(Visit(Blinken, "CN", "2023-06-18/2023-06-19"), "visit");

        var events = Events(visit, Of(Meeting(with, day, place: place), "talks"));

        events.Single(e => e.Kind == EventKind.Meeting).During.ShouldBe(expected ? new EventId(visit.Mention.Id) : null);
    }

    [Fact]
    public void A_call_is_never_during_a_visit() =>
        Events(Of(Visit(Blinken, "CN", "2023-06-18"), "visit"), Of(Meeting("CN+US:Antony Blinken", "2023-06-18", mode: MeetingMode.Phone), "call"))
            .ShouldAllBe(e => e.During == null);

    [Theory]
    [InlineData("2023-06-18", "US:Antony Blinken", CancellationForm.Postponed, true)]
    [InlineData("2024-01-30", "US:Antony Blinken", CancellationForm.Postponed, true)]
    [InlineData("2024-03-18", "US:Antony Blinken", CancellationForm.Postponed, false)]
    [InlineData("2023-06-18", "US:Janet Yellen", CancellationForm.Postponed, false)]
    [InlineData("2023-06-18", "US:Antony Blinken", CancellationForm.Cancelled, false)]
    public void What_was_postponed_and_is_planned_anew_within_a_year_is_rescheduled(string day, string who, CancellationForm form, bool expected)
    {
        var anew = Of(Visit(who, "CN", day, EventStatus.Planned), "anew", "2023-06-10");

        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "plan", "2023-01-20"),
            Of(Cancellation(Blinken, "CN", "2023-02-03", form: form, planned: "2023-02-05"), "off", "2023-02-03"), anew);

        events.Single(e => e.CancelledBy is not null).RescheduledAs.ShouldBe(expected ? new EventId(anew.Mention.Id) : null);
    }
}
