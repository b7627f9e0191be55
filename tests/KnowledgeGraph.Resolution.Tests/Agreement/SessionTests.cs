using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Agreement;

/// <summary>Groups that meet, their members, and the talks beside.</summary>
public sealed class SessionTests
{
    [Theory]
    [InlineData("G20+ID:Joko Widodo", "G20+AU:Anthony Albanese", "ID/Bali", true)]
    [InlineData("G20+ID:Joko Widodo", "G20+AU@head_of_government+CN@head_of_state", "ID/Bali", true)]
    [InlineData("G20+ID:Joko Widodo", "G20+AU:Anthony Albanese", null, false)]
    [InlineData("G20+ID:Joko Widodo", "G20+NO:Jonas Gahr Store", "ID/Bali", false)]
    [InlineData("G20+ID:Joko Widodo", "AU:Anthony Albanese+CN:Xi Jinping", "ID/Bali", false)]
    [InlineData("NATO:Jens Stoltenberg+TR:Recep Tayyip Erdogan", "NATO:Jens Stoltenberg+PL:Andrzej Duda", "ID/Bali", false)]
    public void A_group_that_meets_is_told_with_any_of_its_members(string one, string other, string? place, bool expected) =>
        AreOne(Meeting(one, "2022-11-15", place: "ID/Bali"), Meeting(other, "2022-11-15", place: place)).ShouldBe(expected);

    [Theory]
    [InlineData("ECOWAS", "2023-08-10", "NG/Abuja", true)]
    [InlineData("ECOWAS", "2023-08-11", "NG/Abuja", false)]
    [InlineData("ECOWAS", "2023-08-10", "GH/Accra", false)]
    [InlineData("ECOWAS+GH", "2023-08-10", "NG/Abuja", true)]
    [InlineData("ECOWAS+CN", "2023-08-10", "NG/Abuja", false)]
    [InlineData("AFRICAN_UNION", "2023-08-10", "NG/Abuja", false)]
    public void An_organisation_that_meets_by_itself_is_one_session_on_its_day_and_in_its_place(string other, string on, string place, bool expected) =>
        AreOne(Meeting("ECOWAS", "2023-08-10", place: "NG/Abuja"), Meeting(other, on, place: place)).ShouldBe(expected);

    [Fact]
    public void A_meeting_of_one_organisation_is_called_off_by_it()
    {
        var events = Events(
            Of(Meeting("ECOWAS", "2023-08-12", EventStatus.Planned, "GH/Accra"), "plan", "2023-08-10"),
            Of(Cancellation("ECOWAS", "", "2023-08-11", EventKind.Meeting, CancellationForm.Suspended, "2023-08-12"), "decision", "2023-08-11"),
            Of(Cancellation("ECOWAS", "", "2023-08-11", EventKind.Meeting, CancellationForm.Suspended, "2023-08-12"), "again", "2023-08-12"));

        events.Count.ShouldBe(2);
        events.Single(e => e.Kind == EventKind.Meeting).Account.Status.ShouldBe(EventStatus.Postponed);
    }

    [Theory]
    [InlineData("EU:Ursula von der Leyen+BR:Lula da Silva", false)]
    [InlineData("EU:Ursula von der Leyen+BR", true)]
    [InlineData("EU:Charles Michel+CELAC:Ralph Gonsalves", true)]
    [InlineData("EU:Ursula von der Leyen+CN:Xi Jinping", false)]
    public void A_talk_with_one_member_is_not_the_summit_of_two_groups(string other, bool expected) =>
        AreOne(Meeting("EU:Ursula von der Leyen+CELAC", "2023-07-17", place: "BE/Brussels"), Meeting(other, "2023-07-17", place: "BE/Brussels")).ShouldBe(expected);

    [Fact]
    public void Who_meets_one_head_of_a_group_and_then_another_met_twice() =>
        AreOne(Meeting("EU:Charles Michel+NATO:Jens Stoltenberg", "2023-07-17"), Meeting("EU:Ursula von der Leyen+NATO:Jens Stoltenberg", "2023-07-17")).ShouldBeFalse();

    [Fact]
    public void The_session_is_told_around_its_guests_and_the_talks_aside_stay_apart()
    {
        var events = Events(
            Of(Meeting("G20+ID:Joko Widodo", "2022-11-15/2022-11-16", place: "ID/Bali"), "a"), Of(Meeting("G20+AU:Anthony Albanese", "2022-11-15", place: "ID/Bali"), "b"),
            Of(Meeting("G20+IN:Narendra Modi+ID:Joko Widodo", "2022-11-16", place: "ID/Bali"), "c"), Of(Meeting("AU:Anthony Albanese+ID:Joko Widodo", "2022-11-15", place: "ID/Bali"), "d"));

        events.Select(e => e.Members.Count).Order().ShouldBe([1, 3]);
    }

    [Theory]
    [InlineData("MD/Chisinau", EventStatus.Occurred, 1)]
    [InlineData("MD/Chisinau", EventStatus.Planned, 2)]
    [InlineData("RO/Bucharest", EventStatus.Occurred, 2)]
    public void Who_came_in_place_of_whom_was_planned_is_told_by_a_third(string place, EventStatus status, int expected) => Events(
        Of(Meeting("NATO:Jens Stoltenberg+MD:Maia Sandu", "2023-10-09", EventStatus.Planned, "MD/Chisinau"), "plan", "2023-10-02"),
        Of(Meeting("NATO+MD:Maia Sandu", "2023-10-09", EventStatus.Planned, "MD/Chisinau"), "unnamed", "2023-10-06"),
        Of(Meeting("NATO:Mircea Geoana+MD:Maia Sandu", "2023-10-09", status, place), "outcome", "2023-10-09")).Count.ShouldBe(expected);

    [Fact]
    public void Without_a_third_the_two_are_two() => AreOne(
        Meeting("NATO:Jens Stoltenberg+MD:Maia Sandu", "2023-10-09", EventStatus.Planned, "MD/Chisinau"),
        Meeting("NATO:Mircea Geoana+MD:Maia Sandu", "2023-10-09", place: "MD/Chisinau"), "2023-10-09").ShouldBeFalse();
}
