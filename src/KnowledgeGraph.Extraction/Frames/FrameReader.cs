using System.Globalization;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Reads <c>frames/*.yaml</c>. The file's name is the kind of its frames.</summary>
internal static class FrameReader
{
    private const int LeastExamples = 2;

    private const char Gap = '…';

    private static readonly string[] Known =
        ["id", "triggers", "phrases", "slots", "mode", "form", "cancels", "edge", "arrives", "homeward", "plan", "office", "topic", "called-off", "joins", "retracts", "answers", "past-plan", "gives-up", "beside", "infinitive", "examples", "not"];

    public static IReadOnlyList<Frame> Read(PackReader pack, Inflections inflections, LexiconBuilder lexicon)
    {
        var frames = new List<Frame>();
        foreach (var name in pack.Names("frames/"))
        {
            if (pack.Yaml(name) is not { } file || KindOf(name, file) is not { } kind)
                continue;
            foreach (var map in file.AsList()?.OfMaps() ?? [])
            {
                var frame = Frame(map, kind);
                if (frames.Exists(other => other.Id == frame.Id))
                    map.Fault($"The frame `{frame.Id}` stands here twice.");
                frames.Add(frame);
                AddTriggers(map, frame, inflections, lexicon);
            }
        }

        return frames;
    }

    private static EventKind? KindOf(string name, PackNode file) =>
        PackMap.ChoiceOf<EventKind>(file, Path.GetFileNameWithoutExtension(name));

    private static Frame Frame(PackMap map, EventKind kind)
    {
        map.Only(Known);
        return new()
        {
            Id = map.RequiredText("id"),
            Kind = kind,
            Slots = [.. (map.Map("slots")?.Entries ?? []).Select(entry => SlotReader.Read(entry.Key, entry.Value)).OfType<Slot>()],
            Mode = map.Choice<MeetingMode>("mode") ?? MeetingMode.InPerson,
            Form = map.Choice<CancellationForm>("form") ?? CancellationForm.Cancelled,
            Cancels = map.Choice<EventKind>("cancels"),
            Edge = map.Choice<TripEdge>("edge") ?? TripEdge.None,
            Arrives = map.Flag("arrives"),
            Homeward = map.Flag("homeward"),
            IsPlan = map.Flag("plan"),
            NeedsOffice = map.Flag("office"),
            NeedsTopic = map.Flag("topic"),
            CountsCalledOffOnly = map.Flag("called-off"),
            Joins = map.Flag("joins"),
            Retracts = map.Flag("retracts"),
            Answers = map.Flag("answers"),
            IsPastPlan = map.Flag("past-plan"),
            GivesUp = map.Flag("gives-up"),
            StandsBeside = map.Flag("beside"),
            Infinitive = map.Find("infinitive") is null ? null : map.Flag("infinitive"),
            Examples = Examples(map, map.List("examples"), LeastExamples, "examples"),
            Counterexamples = Examples(map, map.List("not"), 1, "not"),
        };
    }

    private static void AddTriggers(PackMap map, Frame frame, Inflections inflections, LexiconBuilder lexicon)
    {
        foreach (var trigger in map.Scalars("triggers"))
        {
            var parts = trigger.Text.Split(Gap, StringSplitOptions.TrimEntries);
            var tail = parts.Length > 1 ? parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;
            foreach (var (surface, form, isVerb) in inflections.Expand(trigger, parts[0]))
                lexicon.Add(surface, new TriggerSense(frame, form, isVerb ?? false, tail));
        }
    }

    private static List<FrameExample> Examples(PackMap map, PackList? list, int least, string key)
    {
        var examples = (list ?? Enumerable.Empty<PackNode>()).Select(Example).OfType<FrameExample>().ToList();
        if (examples.Count < least)
            map.Fault($"The frame has {examples.Count} under `{key}`.", $"Give it {least} or more in different syntax.");
        return examples;
    }

    private static FrameExample? Example(PackNode node)
    {
        if (node is PackScalar text)
            return new(node.File, node.Line, text.Text, null, "", null);
        if (node.AsMap() is not { } map)
            return null;
        map.Only("text", "published", "is", "gap");
        return new(node.File, node.Line, map.RequiredText("text"), Day(map), map.Text("is") ?? "", map.Text("gap"));
    }

    private static DateOnly? Day(PackMap map)
    {
        if (map.Find("published") is not { } node || node.AsText() is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        node.Fault($"`{text}` is no day.", "Write 2024-04-08.");
        return null;
    }
}
