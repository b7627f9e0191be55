using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Benchmarks.HardSet;

/// <summary>How many life stories are wholly right, and how many links are. An occurrence is the event that most of its reports are members of.</summary>
internal sealed class LifeScore
{
    private readonly List<string> _misses = [];
    private readonly Dictionary<EventId, ResolvedEvent> _events;
    private readonly Dictionary<string, ResolvedEvent> _eventOf;

    public LifeScore(IReadOnlyList<ResolvedEvent> events, IReadOnlyList<Occurrence> gold, IReadOnlyDictionary<MentionId, string> nameOf)
    {
        _events = events.ToDictionary(found => found.Id);
        var byReport = events.SelectMany(found => found.Members.Select(member => (Name: nameOf[member], Event: found))).ToDictionary(pair => pair.Name, pair => pair.Event);
        _eventOf = gold.ToDictionary(occurrence => occurrence.Name, occurrence => occurrence.Members.Select(member => byReport[member])
            .CountBy(found => found.Id).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => _events[count.Key]).First());
        var occurrenceOf = gold.GroupBy(occurrence => _eventOf[occurrence.Name].Id).ToDictionary(group => group.Key, group => group.First().Name);
        Summary =
        [
            Stories(gold),
            Links("CANCELS", gold, occurrence => occurrence.Cancels, found => found.Cancels, occurrenceOf),
            Links("RESCHEDULED_AS", gold, occurrence => occurrence.RescheduledAs, found => found.RescheduledAs, occurrenceOf),
            Links("DURING", gold, occurrence => occurrence.During, found => found.During, occurrenceOf),
        ];
    }

    public IReadOnlyList<string> Summary { get; }

    public IReadOnlyList<string> Misses => _misses;

    private string Stories(IReadOnlyList<Occurrence> gold)
    {
        var scored = gold.Where(occurrence => occurrence.LifeStory).ToList();
        var right = scored.Count(IsRight);
        return Line("life stories", $"{right} of {scored.Count} wholly right");
    }

    // Wholly right: just its reports, just these steps, and the link to the new plan.
    private bool IsRight(Occurrence occurrence)
    {
        var found = _eventOf[occurrence.Name];
        var steps = found.History.Select(step => WireName.Of(step.Status)).ToList();
        var anew = occurrence.RescheduledAs is { } next ? _eventOf[next].Id : (EventId?)null;
        if (found.Members.Count == occurrence.Members.Count && steps.SequenceEqual(occurrence.History) && found.RescheduledAs == anew)
            return true;
        _misses.Add($"story: {occurrence.Name} is {string.Join(' ', occurrence.History)}{(anew is null ? "" : $" -> {occurrence.RescheduledAs}")}, found {string.Join(' ', steps)} with {found.Members.Count} of {occurrence.Members.Count} reports");
        return false;
    }

    private string Links(
        string name, IReadOnlyList<Occurrence> gold, Func<Occurrence, string?> told, Func<ResolvedEvent, EventId?> link, Dictionary<EventId, string> occurrenceOf)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var occurrence in gold)
        {
            var wanted = told(occurrence) is { } target ? _eventOf[target].Id : (EventId?)null;
            var found = link(_eventOf[occurrence.Name]);
            right += found is not null && found == wanted ? 1 : 0;
            wrong += found is not null && found != wanted ? 1 : 0;
            missed += wanted is not null && found != wanted ? 1 : 0;
            if (found != wanted)
                _misses.Add($"{name}: {occurrence.Name} -> {told(occurrence) ?? "nothing"}, found {(found is { } id ? occurrenceOf.GetValueOrDefault(id, id.Value) : "nothing")}");
        }

        return Line(name, string.Create(CultureInfo.InvariantCulture,
            $"precision {(double)right / Math.Max(1, right + wrong):0.000}  recall {(double)right / Math.Max(1, right + missed):0.000}  ({right} right, {wrong} wrong, {missed} missed)"));
    }

    private static string Line(string name, string text) => $"{name,-15} {text}";
}
