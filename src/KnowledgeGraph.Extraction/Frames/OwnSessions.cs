using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>'ECOWAS leaders met', 'a summit of ASEAN', 'the IAEA board convened': whether a meeting is told as that of the members of those who stand at it.</summary>
internal static class OwnSessions
{
    private const string Delegation = "delegation";

    public static bool Is(SentenceContext sentence, Candidate meeting, TriggerSense trigger)
    {
        if (meeting.Frame is not { Kind: EventKind.Meeting, Joins: false } || meeting.Slots.Count == 0 || !meeting.Slots.Values.All(actors => actors.TrueForAll(IsOfMany)))
            return false;
        // Somebody else is met, though the text says nobody who is known: 'met the junta', 'talks with the EU'.
        if (Partners(sentence, meeting).Any())
            return false;
        // 'On the margins of the summit', 'ahead of the summit': it is not what is told of. 'They ended three days of talks' is.
        return trigger.IsVerb ? sentence.Syntax.Object(meeting.Trigger) < 0 : meeting.Features.ContainsKey($"marker.{MarkerKind.Light}") || !IsAside(sentence, meeting.Trigger);
    }

    // Its leaders, its board, itself; not somebody who acts for it, its delegation, nor three of its leaders.
    private static bool IsOfMany(Actor actor) => actor.Kind switch
    {
        ActorKind.Party or ActorKind.Body => true,
        ActorKind.Group or ActorKind.Office => actor.IsPlural && actor.Office?.Code != Delegation,
        _ => false,
    };

    private static bool IsAside(SentenceContext sentence, int noun) => sentence.Syntax.GoverningPreposition(noun) >= 0
        || sentence.Syntax.Modifier(noun) is var modifier and >= 0 && sentence.Syntax.GoverningPreposition(modifier) >= 0;

    private static IEnumerable<int> Partners(SentenceContext sentence, Candidate meeting)
    {
        var words = meeting.Frame.Slots.SelectMany(slot => slot.Markers).Where(marker => marker.Kind == MarkerKind.Preposition).SelectMany(marker => marker.Words).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(meeting.Trigger + 1, sentence.Pieces.Count - meeting.Trigger - 1)
            .Where(i => words.Contains(sentence.Pieces[i].Word) && !sentence.Pieces[i].Is(WordClass.Of | WordClass.Agent) && sentence.Pieces[i].Clause == sentence.Pieces[meeting.Trigger].Clause
                && (i == meeting.Trigger + 1 || sentence.Syntax.Complement(i) >= 0));
    }
}
