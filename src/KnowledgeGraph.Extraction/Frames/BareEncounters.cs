using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>'The handshake lasted two seconds', 'formal talks followed on Monday': a noun without anybody at it is an encounter of the two spoken of.</summary>
internal static class BareEncounters
{
    private const int Reach = 9;
    private const int ToldReach = 3;
    private const int EndReach = 3;

    public static void Bind(SentenceContext sentence, Candidate candidate, ReferenceResolver resolver, Discourse discourse)
    {
        if (candidate.Frame.Kind != EventKind.Meeting || candidate.Frame.Joins || candidate.TriggerSense is not { IsVerb: false } || candidate.Veto is not null || candidate.Slots.Count > 0)
            return;
        var occurs = Occurs(sentence, candidate.Trigger);
        if (!occurs && !(candidate.IsDefinite && sentence.Syntax.GoverningPreposition(candidate.Trigger) >= 0))
            return;
        var told = discourse.Latest(EventKind.Meeting, sentence.Number) is { Veto: null, IsConsumed: false } latest && sentence.Number - latest.Sentence <= ToldReach ? latest : null;
        // 'The talks' are those told of; 'talks followed' are others of the same people.
        if (told is not null && (candidate.IsDefinite || !occurs))
            return;
        var people = told is null ? resolver.Two([.. sentence.Pieces.Take(candidate.Trigger)]) : [.. told.Slots.Values.SelectMany(actors => actors)];
        if (people.Count < 2)
            return;
        candidate.Slots[SlotRole.Participant] = [.. people];
        candidate.Trace.Add(new("PARTICIPANT", string.Join(", ", people.Select(actor => actor.Person?.Name ?? actor.Party?.Value)), "spoken of"));
        candidate.Features["marker.spoken-of"] = 1;
    }

    /// <summary>'After the talks', 'during lunch': a noun of an encounter behind a preposition, without anybody at it.</summary>
    public static bool IsNamed(SentenceContext sentence, int i) =>
        sentence.Pieces[i] is { IsVerb: false, Quotation: < 0 } piece && piece.Triggers.Any(trigger => trigger.Frame.Kind == EventKind.Meeting)
        && sentence.Syntax.GoverningPreposition(i) >= 0 && sentence.Syntax.Possessor(i) < 0
        && !(i + 1 < sentence.Pieces.Count && sentence.Pieces[i + 1].Is(WordClass.Preposition) && !sentence.Pieces[i + 1].Is(WordClass.Locative) && sentence.Syntax.Complement(i + 1) is var with and >= 0 && sentence.Pieces[with].Phrase is { CanAct: true });

    /// <summary>'After the talks', 'at the end of the meeting': what the sentence tells came when one was over.</summary>
    public static bool IsAfterOne(SentenceContext sentence) => Enumerable.Range(0, sentence.Pieces.Count).Any(i => IsNamed(sentence, i)
        && Enumerable.Range(Math.Max(0, i - EndReach), Math.Min(i, EndReach)).Any(before => sentence.Pieces[before].Is(WordClass.Ending)));

    private static bool Occurs(SentenceContext sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.Pieces.Count && i <= noun + Reach; i++)
        {
            var piece = sentence.Pieces[i];
            if (piece.Is(WordClass.Occurrence))
                return true;
            if (piece.IsVerb || piece.Phrase?.CanAct == true || piece.Is(WordClass.Verb | WordClass.LightVerb | WordClass.Break | WordClass.Coordinator))
                return false;
        }

        return false;
    }
}
