using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Lang;

/// <summary>Every frame of every language finds its examples and leaves its look-alikes alone; a known gap that starts to pass must lose its mark.</summary>
public sealed class FrameExampleTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    public static TheoryData<string, string, string> Examples { get; } = Rows(frame => frame.Examples);

    public static TheoryData<string, string, string> Counterexamples { get; } = Rows(frame => frame.Counterexamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_raises_what_its_frame_says(string language, string rule, string text)
    {
        var (frame, example) = Find(language, rule, text, f => f.Examples);
        var found = Events(language, example).Where(e => e.Account.Kind == frame.Kind).Select(e => Says(e.Account, example.Is)).ToList();

        if (example.Gap is not null)
            found.ShouldNotContain(example.Is, $"{example.File}:{example.Line}: the gap '{example.Gap}' is closed: remove its mark");
        else
            found.ShouldContain(example.Is, $"{example.File}:{example.Line}");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_look_alike_raises_nothing(string language, string rule, string text)
    {
        var (frame, example) = Find(language, rule, text, f => f.Counterexamples);
        var found = Events(language, example).Where(e => e.Account.Kind == frame.Kind).Select(e => $"{e.Rule}: {e.Evidence.Text}").ToList();

        if (example.Gap is not null)
            found.ShouldNotBeEmpty($"{example.File}:{example.Line}: the gap '{example.Gap}' is closed: remove its mark");
        else
            found.ShouldBeEmpty($"{example.File}:{example.Line}");
    }

    // The language is given: a sentence is too short to tell it from its kin.
    private static IEnumerable<ExtractedEvent> Events(string language, FrameExample example)
    {
        DateTimeOffset? published = example.Published is { } day ? new DateTimeOffset(day.ToDateTime(new(12, 0)), TimeSpan.Zero) : null;
        return _extractor.Extract(Packs.Of(language), new(example.Text, "", published)).Events;
    }

    private static string Says(DiplomaticEvent account, string expected)
    {
        var parties = account.Kind switch
        {
            EventKind.Visit => $"{Code(account, ParticipantRole.Visitor)}>{Code(account, ParticipantRole.Host)}",
            EventKind.Statement => string.Join('+', Codes(account)),
            _ => string.Join('-', Codes(account)),
        };
        // A date is compared where the example tells one.
        var date = expected.Split(' ').Any(word => char.IsDigit(word[0])) && account.Date is not null ? $" {account.Date}" : "";
        return parties + date + (account.Status == EventStatus.Planned ? " PLANNED" : "");
    }

    private static string Code(DiplomaticEvent account, ParticipantRole role) =>
        account.Participants.First(p => p.Role == role).Party.ToString();

    private static IEnumerable<string> Codes(DiplomaticEvent account) =>
        account.Participants.Select(p => p.Party.ToString()).Distinct().Order(StringComparer.Ordinal);

    private static (Frame Frame, FrameExample Example) Find(
        string language, string rule, string text, Func<Frame, IReadOnlyList<FrameExample>> examples)
    {
        var frame = Packs.Of(language).Frames.First(f => f.Id == rule);
        return (frame, examples(frame).First(e => e.Text == text));
    }

    private static TheoryData<string, string, string> Rows(Func<Frame, IReadOnlyList<FrameExample>> examples)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var pack in Packs.All.All)
        {
            foreach (var frame in pack.Frames)
            {
                foreach (var example in examples(frame))
                    rows.Add(pack.Language.Value, frame.Id, example.Text);
            }
        }

        return rows;
    }
}
