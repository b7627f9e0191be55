using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Events;

public sealed class BlockTests
{
    [Fact]
    public void A_meeting_of_two_states_stands_in_the_block_of_its_pair() =>
        Block.Of(Meeting("CN", "FR")).ShouldBe([new(EventKind.Meeting, "CN-FR")]);

    [Fact]
    public void A_meeting_with_a_group_stands_with_the_other_party_and_any_group() =>
        Block.Of(Meeting("CN", "EU")).ShouldBe([new(EventKind.Meeting, "CN-EU"), new(EventKind.Meeting, "CN-*")]);

    [Fact]
    public void An_organisation_that_meets_by_itself_stands_in_its_own_block() =>
        Block.Of(Meeting("ASEAN")).ShouldBe([new(EventKind.Meeting, "ASEAN")]);

    [Theory]
    [InlineData("CN,FR", "CN,EU")]
    [InlineData("ASEAN,FR", "ASEAN,EU")]
    [InlineData("EU,ID", "ASEAN,EU")]
    [InlineData("CN,FR,US", "CN,EU,US")]
    [InlineData("ASEAN", "ASEAN,ID")]
    [InlineData("IAEA", "IAEA")]
    public void A_group_and_its_member_have_a_block_in_common(string one, string other)
    {
        var (a, b) = (Meeting(one.Split(',')), Meeting(other.Split(',')));

        Block.WithMembers(a).Intersect(Block.WithMembers(b)).ShouldNotBeEmpty();
    }

    private static Meeting Meeting(params string[] parties) => new(
        EventStatus.Occurred, null, [.. parties.Select(party => new Participant(PartyCode.Parse(party), ParticipantRole.Participant))], null, MeetingMode.InPerson);
}
