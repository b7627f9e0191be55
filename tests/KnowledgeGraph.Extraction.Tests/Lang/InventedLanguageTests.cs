using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Lang;

/// <summary>A language is data: a pack that the program never saw finds events without a line of code.</summary>
public sealed class InventedLanguageTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded().With(InventedLanguage.Source));

    [Fact]
    public void A_meeting_is_found_with_people_place_and_language()
    {
        var result = Read("Forminta Ruzh Sergei Lavrov mirat zarel Tsin Xi Jinping na Beizin. Ne ti sa ka lo ob.");

        result.Language!.Value.Value.ShouldBe(InventedLanguage.Code);
        var meeting = result.Events.ShouldHaveSingleItem().Account.ShouldBeOfType<Meeting>();
        meeting.Participants.Select(p => p.Name).ShouldBe(["Sergei Lavrov", "Xi Jinping"]);
        meeting.Place!.City.ShouldBe("Beijing");
    }

    [Fact]
    public void The_same_frame_reads_the_passive()
    {
        var meeting = Read("Zarel Tsin Xi Jinping pemmir ka forminta Ruzh Sergei Lavrov na Beizin. Sa ti kun lo.").Events.ShouldHaveSingleItem().Account;

        meeting.Parties.Select(party => party.Value).ShouldBe(["CN", "RU"]);
    }

    [Fact]
    public void Negation_vetoes_and_a_plan_is_told_apart()
    {
        Read("Forminta Ruzh Sergei Lavrov ne mirat zarel Tsin Xi Jinping. Sa ti kun lo na ob.").Events.ShouldBeEmpty();

        var planned = Read("Forminta Ruzh Sergei Lavrov vil mirat zarel Tsin Xi Jinping. Sa ti kun lo na ob.").Events.ShouldHaveSingleItem().Account;
        planned.Status.ShouldBe(EventStatus.Planned);
    }

    [Fact]
    public void A_name_alone_means_the_person_of_an_earlier_sentence()
    {
        var result = Read("Forminta Ruzh Ivan Petrovin mirat zarel Tsin Xi Jinping. Sa ti tur Petrovin na Ankar.");

        var visit = result.Events.Select(e => e.Account).OfType<Visit>().ShouldHaveSingleItem();
        visit.In(ParticipantRole.Visitor).ShouldHaveSingleItem().Name.ShouldBe("Ivan Petrovin");
        visit.Host.Value.ShouldBe("TR");
    }

    private static ExtractionResult Read(string text) => _extractor.Extract(new(text, "", new(2024, 4, 9, 12, 0, 0, TimeSpan.Zero)));
}
