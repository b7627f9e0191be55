using FsCheck.Xunit;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class EventExtractorTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());
    private static readonly DateTimeOffset _published = new(2024, 4, 9, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] _words =
    [
        "Russian", "Foreign Minister", "Sergei Lavrov", "he", "his counterpart", "China", "Beijing", "met", "visited", "visit", "talks", "with", "to", "in",
        "cancelled", "postponed", "said", "that", "who", ",", "and", "after", "on Monday", "\"", ".", "(", ")", "-", "'s", "not", "will", "if", "the two", "President",
        "Xi Jinping", "\n", "\n\n", "the", "of", "there", "where", "2024", "Menteri Luar Negeri", "bertemu", "di", "kunjungan", "\ud83d", "é", "\u0301",
    ];

    [Fact]
    public void Extract_UnknownLanguage_HasNoEventsAndNoLanguage()
    {
        var result = _extractor.Extract(new("Το πρωί ο υπουργός συναντήθηκε με τον ομόλογό του στην Αθήνα.", null, _published));

        result.Language.ShouldBeNull();
        result.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_cancelled_visit_is_not_also_a_visit()
    {
        var events = Events("U.S. Secretary of State Antony Blinken cancelled a visit to China on Friday, his office said in a note.");

        events.Select(e => e.Account).OfType<Cancellation>().ShouldHaveSingleItem().Cancels.ShouldBe(EventKind.Visit);
        events.ShouldNotContain(e => e.Account is Visit);
    }

    [Fact]
    public void A_meeting_inside_a_visit_takes_its_days_and_place()
    {
        var events = Events("""
            Russian Foreign Minister Sergei Lavrov is in Beijing on a visit that began on Monday and ends on Wednesday.
            He and Chinese President Xi Jinping held talks about the war in Ukraine.
            """);

        var meeting = events.Select(e => e.Account).OfType<Meeting>().ShouldHaveSingleItem();
        meeting.Date!.ToString().ShouldBe("2024-04-08/2024-04-10");
        meeting.Place!.City.ShouldBe("Beijing");
    }

    [Fact]
    public void What_is_inside_a_quotation_did_not_happen_on_the_word_of_the_article()
    {
        var events = Events("\"Lavrov met Xi Jinping in Beijing on Monday,\" Ukrainian President Volodymyr Zelenskiy said on Tuesday of the Russian and his host.");

        events.Select(e => e.Account.Kind).ShouldBe([EventKind.Statement]);
    }

    [Fact]
    public void Extract_Explain_TellsWhatVetoedACandidate()
    {
        var result = _extractor.Extract(new("Russian Foreign Minister Sergei Lavrov refused to meet Chinese President Xi Jinping in the city of Beijing.", null, _published, null, true));

        result.Events.ShouldBeEmpty();
        var step = result.Trace.ShouldHaveSingleItem();
        step.Rule.ShouldBe("meeting.meet");
        step.Outcome.ShouldContain("refused to");
    }

    [Property(MaxTest = 300)]
    public void Any_text_gives_evidence_from_the_text_and_ordered_dates_and_never_throws(int[] choice)
    {
        var text = string.Join(' ', choice.Select(i => _words[(i & int.MaxValue) % _words.Length]));

        var first = _extractor.Extract(new(text, null, _published));
        var again = _extractor.Extract(new(text, null, _published));

        foreach (var found in first.Events)
        {
            found.Evidence.Text.ShouldBe(found.Evidence.Span!.Value.In(text));
            if (found.Account.Date is { } date)
                date.Start.ShouldBeLessThanOrEqualTo(date.End);
        }

        again.Events.ShouldBe(first.Events);
    }

    private static ValueList<ExtractedEvent> Events(string text) => _extractor.Extract(new(text, null, _published)).Events;
}
