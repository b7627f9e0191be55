using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A meeting of which one side alone stands at its trigger: the other is the only one in the same clause who can be it, at a word that frames use for partners or before a noun as its clause's subject.</summary>
internal static class OneSided
{
    private const string Delegation = "delegation";

    public static void Complete(SentenceContext sentence, Candidate meeting, ReferenceResolver resolver)
    {
        if (meeting is not { Veto: null, IsConsumed: false, Frame: { Kind: EventKind.Meeting, Joins: false } })
            return;
        var side = meeting.Slots.Values.SelectMany(actors => actors).ToList();
        // 'cancelled his visit because of the negotiations with Congress': whose a body is that nobody says is a guess, and no ground for another.
        if (side.Exists(actor => actor is { Kind: ActorKind.Body or ActorKind.Office, Source: PartySource.Inherited }))
            return;
        if (side.Select(actor => actor.Party).Distinct().ToList() is not [{ } party] || !side.TrueForAll(actor => actor.CanAct && !actor.IsPlural) || !side.Exists(IsOfficial))
            return;
        var other = InClause(sentence, meeting, resolver, party, side);
        if (other.Count == 0)
            return;
        meeting.Slots[SlotRole.With] = [.. meeting[SlotRole.With], .. other];
        meeting.Trace.Add(new("WITH", string.Join(", ", other.Select(actor => actor.Person?.Name ?? actor.Party?.Value)), "one-sided"));
        meeting.Features["marker.same-clause"] = 1;
    }

    // 'a delegation that negotiated rail transit in Termez with the Uzbek ministry', 'she used the lunch break for a word with Iwaya'
    private static List<Actor> InClause(SentenceContext sentence, Candidate meeting, ReferenceResolver resolver, PartyCode party, List<Actor> side)
    {
        var words = meeting.Frame.Slots.SelectMany(slot => slot.Markers).Where(marker => marker.Kind == MarkerKind.Preposition).SelectMany(marker => marker.Words).ToHashSet(StringComparer.Ordinal);
        var found = new List<Actor>();
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var piece = sentence.Pieces[i];
            if (piece.Clause != sentence.Pieces[meeting.Trigger].Clause || piece.Quotation >= 0 || piece.Phrase is not { CanAct: true })
                continue;
            if (sentence.Syntax.GoverningPreposition(i) is var governing and >= 0 ? !words.Contains(sentence.Pieces[governing].Word) : i > meeting.Trigger || meeting.TriggerSense?.IsVerb != false)
                continue;
            found.AddRange(sentence.Resolve(resolver, i, side).Where(actor => IsOfficial(actor) && !actor.IsPlural && actor.Party is not null && actor.Party != party));
        }

        return found.Select(actor => actor.Party).Distinct().Count() == 1 ? found : [];
    }

    private static bool IsOfficial(Actor actor) => actor.CanAct && (actor.Kind is ActorKind.Office or ActorKind.Body || actor.Kind == ActorKind.Person && (actor.Person!.Office ?? actor.Office) is not null || actor is { Kind: ActorKind.Group, Office.Code: Delegation });
}
