using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A verb or noun that is told once for several encounters: 'sat with Taye, then with the Somali minister', 'telephoned both leaders separately'.</summary>
internal static class Successions
{
    private const WordClass Link = WordClass.Comma | WordClass.Coordinator | WordClass.Adverb | WordClass.Separator | WordClass.Preposition | WordClass.Agent;

    /// <returns>The encounters beside <paramref name="before"/>, which keeps its first.</returns>
    public static IReadOnlyList<Candidate> Of(SentenceContext sentence, ReferenceResolver resolver, Candidate before)
    {
        if (before is not { Veto: null, Frame: { Kind: EventKind.Meeting, Joins: false } } || Subject(sentence, resolver, before) is not { Count: > 0 } subject)
            return [];
        var found = new List<Candidate>();
        for (var i = before.Trigger + 1; i < sentence.Pieces.Count && !Ends(sentence.Pieces[i]); i++)
        {
            if (sentence.Pieces[i].Phrase is not { CanAct: true } || sentence.Pieces[i].Quotation != sentence.Pieces[before.Trigger].Quotation || Gapping.IsSubject(sentence, i))
                continue;
            var others = sentence.Resolve(resolver, i, subject).Where(actor => actor.CanAct && !actor.IsPlural && actor.Kind is not (ActorKind.Party or ActorKind.Place) && !subject.Exists(one => one.Party == actor.Party)).ToList();
            if (Follows(sentence, before.Trigger, i) && others.Count > 0)
                found.Add(Beside(sentence, before, subject, others, i));
            else if (IsApart(sentence, before.Trigger, i) && others.Select(actor => actor.Party).Distinct().Count() == others.Count)
                found.AddRange(others.Skip(1).Select(other => Beside(sentence, before, subject, [other], i)));
        }

        return found;
    }

    private static Candidate Beside(SentenceContext sentence, Candidate before, List<Actor> subject, List<Actor> others, int filler)
    {
        // Its own day stands right behind it or among the words that link it; else it is that of the first.
        var linked = Enumerable.Range(0, filler).Reverse().TakeWhile(i => sentence.Pieces[i].Is(Link) || sentence.Pieces[i].Date is not null);
        var date = Enumerable.Range(filler, Math.Min(2, sentence.Pieces.Count - filler)).Concat(linked).Select(i => sentence.Pieces[i].Date).FirstOrDefault(told => told is not null);
        foreach (var actors in before.Slots.Values)
            actors.RemoveAll(actor => others.Exists(other => other.Surface == actor.Surface && other.Person == actor.Person));
        var next = Gapping.Copy(sentence, before, SlotRole.Participant, [.. subject, .. others], filler, date ?? before.Expression);
        next.Slots.Remove(SlotRole.With);
        return next;
    }

    // ', then with', 'and, an hour later,', ', lalu secara terpisah dengan'
    private static bool Follows(SentenceContext sentence, int trigger, int phrase)
    {
        var first = phrase;
        while (first - 1 > trigger && sentence.Pieces[first - 1] is var piece && piece.Phrase is null && piece.Triggers.Count == 0 && (piece.Is(Link) || piece.Date is not null))
            first--;
        return first > trigger + 1 && first < phrase && sentence.Pieces[first].Is(WordClass.Comma | WordClass.Coordinator | WordClass.Separator)
            && Enumerable.Range(first, phrase - first).Any(i => sentence.Pieces[i].Is(WordClass.Separator));
    }

    // 'telephoned both leaders separately'
    private static bool IsApart(SentenceContext sentence, int trigger, int phrase) =>
        Enumerable.Range(trigger + 1, phrase - trigger - 1).Append(phrase + 1).Any(i => i < sentence.Pieces.Count && sentence.Pieces[i].Is(WordClass.Separator));

    private static List<Actor> Subject(SentenceContext sentence, ReferenceResolver resolver, Candidate before) =>
        (before.TriggerSense?.IsVerb == true ? sentence.Syntax.Subject(before.Trigger) : sentence.Syntax.LightSubject(before.Trigger)) is var subject and >= 0
            ? [.. sentence.Resolve(resolver, subject, []).Where(actor => actor is { CanAct: true, Party: not null })] : [];

    private static bool Ends(Piece piece) => piece.IsVerb || piece.Is(WordClass.Break | WordClass.Relative | WordClass.Complementizer | WordClass.Subordinator | WordClass.Verb | WordClass.LightVerb);
}
