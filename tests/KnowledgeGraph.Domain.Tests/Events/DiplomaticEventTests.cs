using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Events;

public sealed class DiplomaticEventTests
{
    private static readonly PartyCode _china = PartyCode.Parse("CN");
    private static readonly PartyCode _russia = PartyCode.Parse("RU");

    [Fact]
    public void A_meeting_needs_two_parties() =>
        Should.Throw<ArgumentException>(() => Meeting(_china, _china)).Message.ShouldContain("two different parties");

    [Fact]
    public void An_organisation_of_several_states_meets_by_itself_and_calls_its_meetings_off()
    {
        var ecowas = PartyCode.Parse("ECOWAS");

        Meeting(ecowas, ecowas).Parties.ShouldBe([ecowas]);
        Decision(ecowas, EventKind.Meeting).Parties.ShouldBe([ecowas]);
        Should.Throw<ArgumentException>(() => Decision(ecowas, EventKind.Visit)).Message.ShouldContain("two different parties");
        Should.Throw<ArgumentException>(() => Decision(_china, EventKind.Meeting)).Message.ShouldContain("one organisation");
    }

    [Fact]
    public void A_visit_needs_one_visiting_party_and_one_host()
    {
        Should.Throw<ArgumentException>(() => new Visit(EventStatus.Occurred, null, [new(_china, ParticipantRole.Visitor)], null));
        Should.Throw<ArgumentException>(() => new Visit(EventStatus.Occurred, null, [new(_china, ParticipantRole.Participant), new(_russia, ParticipantRole.Host)], null));

        var visit = new Visit(EventStatus.Occurred, null, [new(_china, ParticipantRole.Visitor, "Ma Zhaoxu"), new(_russia, ParticipantRole.Host)], null);
        (visit.Visitor, visit.Host).ShouldBe((_china, _russia));
    }

    [Fact]
    public void A_cancellation_cancels_a_visit_or_a_meeting() =>
        Should.Throw<ArgumentException>(() => new Cancellation(
            EventStatus.Occurred, null, [new(_china, ParticipantRole.Initiator), new(_russia, ParticipantRole.Affected)], null, EventKind.Statement, CancellationForm.Cancelled));

    [Fact]
    public void A_statement_needs_a_speaker() =>
        Should.Throw<ArgumentException>(() => new Statement(EventStatus.Occurred, null, [], []));

    [Fact]
    public void Accounts_are_equal_by_content()
    {
        Meeting(_china, _russia).ShouldBe(Meeting(_china, _russia));
        Meeting(_china, _russia).ShouldNotBe(Meeting(_russia, _china));
    }

    [Fact]
    public void Blocks_of_a_meeting_of_three_are_its_three_pairs() =>
        Block.Pairs([_china, PartyCode.Parse("ID"), _russia]).ShouldBe(["CN-ID", "CN-RU", "ID-RU"]);

    private static Cancellation Decision(PartyCode by, EventKind cancels) =>
        new(EventStatus.Occurred, null, [new(by, ParticipantRole.Initiator)], null, cancels, CancellationForm.Cancelled);

    private static Meeting Meeting(PartyCode a, PartyCode b) =>
        new(EventStatus.Occurred, null, [new(a, ParticipantRole.Participant), new(b, ParticipantRole.Participant)], null, MeetingMode.InPerson);
}
