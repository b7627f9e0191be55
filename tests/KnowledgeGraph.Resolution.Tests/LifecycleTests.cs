using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class LifecycleTests
{
    private const string Blinken = "US:Antony Blinken";

    [Fact]
    public void Planned_then_occurred_is_one_event_with_the_mention_of_each_step()
    {
        var plan = Of(Visit(Blinken, "CN", "2023-06-16", EventStatus.Planned), "plan", "2023-06-10");
        var news = Of(Visit(Blinken, "CN", "2023-06-18/2023-06-19"), "news", "2023-06-19");

        var visit = Events(news, plan).ShouldHaveSingleItem();

        visit.Account.Status.ShouldBe(EventStatus.Occurred);
        visit.Account.Date.ShouldBe(Date("2023-06-18/2023-06-19"), "the outcome's day before the plan's");
        visit.History.Select(step => (step.Status, step.Mention)).ShouldBe([(EventStatus.Planned, plan.Mention.Id), (EventStatus.Occurred, news.Mention.Id)]);
    }

    [Fact]
    public void A_plan_that_is_repeated_after_the_outcome_changes_nothing()
    {
        var visit = Events(
            Of(Visit(Blinken, "CN", "2023-06-18"), "news", "2023-06-18"),
            Of(Visit(Blinken, "CN", "2023-06-18", EventStatus.Planned), "late", "2023-06-19")).ShouldHaveSingleItem();

        visit.History.Select(step => step.Status).ShouldBe([EventStatus.Occurred]);
    }

    [Theory]
    [InlineData(CancellationForm.Cancelled, EventStatus.Cancelled)]
    [InlineData(CancellationForm.Postponed, EventStatus.Postponed)]
    [InlineData(CancellationForm.Suspended, EventStatus.Postponed)]
    public void A_cancellation_gives_its_visit_a_status(CancellationForm form, EventStatus status)
    {
        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "plan", "2023-01-20"),
            Of(Cancellation(Blinken, "CN", "2023-02-03", form: form, planned: "2023-02-05"), "off", "2023-02-03"));

        var visit = events.Single(e => e.Kind == EventKind.Visit);
        visit.Account.Status.ShouldBe(status);
        visit.History.Select(step => step.Status).ShouldBe([EventStatus.Planned, status]);
        events.Single(e => e.Kind == EventKind.Cancellation).Account.Status.ShouldBe(EventStatus.Occurred);
    }

    [Fact]
    public void What_is_reported_to_have_occurred_wins_over_its_cancellation()
    {
        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "plan", "2023-01-20"),
            Of(Cancellation(Blinken, "CN", "2023-02-03", planned: "2023-02-05"), "off", "2023-02-03"),
            Of(Visit(Blinken, "CN", "2023-02-05"), "news", "2023-02-06"));

        var visit = events.Single(e => e.Kind == EventKind.Visit);
        visit.Account.Status.ShouldBe(EventStatus.Occurred);
        visit.History.Select(step => step.Status).ShouldBe([EventStatus.Planned, EventStatus.Cancelled, EventStatus.Occurred]);
        visit.CancelledBy.ShouldNotBeNull();
        var dispute = visit.Contradictions.Single(c => c.Field == "status");
        dispute.Values.Select(value => (value.Value, value.Shown)).ShouldBe([("OCCURRED", true), ("CANCELLED", false)]);
    }

    [Fact]
    public void Postponed_and_then_cancelled_for_good_are_two_steps()
    {
        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "plan", "2023-01-20"),
            Of(Cancellation(Blinken, "CN", "2023-02-01", form: CancellationForm.Postponed, planned: "2023-02-05"), "later", "2023-02-01"),
            Of(Cancellation(Blinken, "CN", "2023-02-04", planned: "2023-02-05"), "never", "2023-02-04"));

        events.Single(e => e.Kind == EventKind.Visit).History.Select(step => step.Status)
            .ShouldBe([EventStatus.Planned, EventStatus.Postponed, EventStatus.Cancelled]);
    }

    [Fact]
    public void A_decision_that_is_reported_after_the_occurrence_changes_no_status()
    {
        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "plan", "2023-01-20"),
            Of(Visit(Blinken, "CN", "2023-02-05"), "news", "2023-02-05"),
            Of(Cancellation(Blinken, "CN", "2023-02-03", planned: "2023-02-05"), "off", "2023-02-06"));

        events.Single(e => e.Kind == EventKind.Visit).History.Select(step => step.Status).ShouldBe([EventStatus.Planned, EventStatus.Occurred]);
    }

    [Fact]
    public void A_plan_that_is_repeated_after_its_cancellation_does_not_revive_it()
    {
        var events = Events(
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "plan", "2023-01-20"),
            Of(Cancellation(Blinken, "CN", "2023-02-03", planned: "2023-02-05"), "off", "2023-02-03"),
            Of(Visit(Blinken, "CN", "2023-02-05", EventStatus.Planned), "late", "2023-02-04"));

        events.Single(e => e.Kind == EventKind.Visit).Account.Status.ShouldBe(EventStatus.Cancelled);
    }
}
