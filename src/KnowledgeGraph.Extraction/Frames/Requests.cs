using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>'Ukraine asked for the visit to be put off', 'Sudan meminta agar lawatan itu ditunda': one of its sides asks for it, and so it is called off.</summary>
internal static class Requests
{
    private const int Reach = 12;

    /// <summary>Makes who asks the one who calls off; a request by nobody who was to take part calls nothing off.</summary>
    public static void Bind(SentenceContext sentence, Candidate candidate, TriggerSense trigger, ReferenceResolver resolver)
    {
        if (candidate.Frame.Kind != EventKind.Cancellation || !trigger.IsVerb)
            return;
        var asked = Demanded(sentence, candidate.Trigger, trigger);
        if (asked >= 0)
            candidate.Slots[SlotRole.Affected] = Sides(sentence, sentence.Syntax.Object(asked), resolver);
        else if (candidate[SlotRole.Initiator].Count > 0 || !Verbs.IsPassive(sentence.Pieces, candidate.Trigger, trigger.Form) || (asked = AskedWithEffect(sentence, candidate.Trigger)) < 0)
            return;
        var who = sentence.Syntax.Subject(asked);
        candidate.Slots[SlotRole.Initiator] = who < 0 ? [] : Sides(sentence, who, resolver);
        (candidate.IsRequested, candidate.Veto) = (true, null);
        candidate.Trace.Add(new(SlotRole.Initiator.ToString().ToUpperInvariant(), who < 0 ? "" : sentence.Pieces[who].Word, "request"));
    }

    private static List<Actor> Sides(SentenceContext sentence, int piece, ReferenceResolver resolver) => [.. sentence.Resolve(resolver, piece, []).Where(actor => actor.Party is not null)];

    // 'Vietnam asked Laos to put off their talks'
    private static int Demanded(SentenceContext sentence, int trigger, TriggerSense sense) => !Verbs.IsPassive(sentence.Pieces, trigger, sense.Form) && trigger > 1 && sentence.Pieces[trigger - 1].Is(WordClass.Infinitive)
        && AskedWithEffect(sentence, trigger) is var asked and >= 0 && sentence.Pieces[asked].Triggers.Count > 0 && sentence.Syntax.Object(asked) is var whom && whom > asked && whom < trigger && sentence.Pieces[whom].Phrase is not null ? asked : -1;

    public static void Check(Candidate candidate)
    {
        if (candidate.IsRequested && (candidate[SlotRole.Initiator].Count == 0 || candidate.Cancelled is not { } told || !MayDecide(candidate, told) && !IsOfTheAsked(candidate, told) && !(told.Frame.Kind == EventKind.Visit && told[SlotRole.Host].Count == 0)))
            candidate.Veto ??= "asked for by none of its sides";
    }

    // 'asked Laos to put off their talks': of no others than who is asked.
    private static bool IsOfTheAsked(Candidate candidate, Candidate told) => candidate[SlotRole.Affected].Count > 0
        && told.Slots.Values.SelectMany(actors => actors).All(actor => (actor.Party ?? actor.Country) is not { } party || candidate[SlotRole.Affected].Any(asked => asked.Party == party));

    /// <summary>Who calls it off was to take part, or the text doesn't say who.</summary>
    public static bool MayDecide(Candidate decision, Candidate told)
    {
        var deciders = decision[SlotRole.Initiator].Select(actor => actor.Party).OfType<PartyCode>().ToList();
        return deciders.Count == 0 || told.Frame.Kind == EventKind.Visit && told[SlotRole.Visitor].Count == 0 || told.Slots.Values.SelectMany(actors => actors)
            .Any(actor => actor.Party is { } party && deciders.Contains(party) || actor.Country is { } country && deciders.Contains(country));
    }

    private static int AskedWithEffect(SentenceContext sentence, int trigger) =>
        Asked(sentence, trigger) is var asked and >= 0 && sentence.Scope.Read(asked, true, EventKind.Statement).Veto is null ? asked : -1;

    private static int Asked(SentenceContext sentence, int trigger)
    {
        for (var i = trigger - 1; i >= 0 && i >= trigger - Reach && !sentence.Pieces[i].Is(WordClass.Break | WordClass.QuoteMark); i--)
        {
            var piece = sentence.Pieces[i];
            if (piece.Is(WordClass.Wish) && (piece.IsVerb && piece.Triggers.Any(t => t.Frame.Kind == EventKind.Statement) || piece.Triggers.Count == 0 && i > 0 && !sentence.Pieces[i - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.PossessivePronoun | WordClass.Preposition)))
                return i;
            if (piece.IsVerb)
                return -1;
        }

        return -1;
    }
}
