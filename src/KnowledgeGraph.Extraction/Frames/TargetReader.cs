using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Scope;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Whom a statement is about or addressed to: the parties in what is said, and its addressee.</summary>
internal static class TargetReader
{
    public static void Read(SentenceContext sentence, Candidate candidate, IReadOnlyList<int> used, ReferenceResolver resolver)
    {
        var speakers = candidate[SlotRole.Speaker].Select(actor => actor.Party).ToHashSet();
        foreach (var actor in candidate[SlotRole.Addressee])
            Add(candidate, actor, speakers);
        AddEarlier(sentence, candidate, speakers);
        var settings = new List<Actor>();
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var piece = sentence.Pieces[i];
            candidate.IsForeign |= i != candidate.Trigger && SpeaksOfDiplomacy(piece) && IsContent(sentence, candidate, used, i);
            if (piece.Phrase is null || used.Contains(i) || !IsContent(sentence, candidate, used, i))
                continue;
            foreach (var actor in piece.Phrase.Actors.SelectMany(actor => IsReference(actor) ? sentence.Resolve(resolver, i, candidate[SlotRole.Speaker]) : [actor]))
            {
                if (IsSetting(sentence, i))
                    settings.Add(actor);
                else
                    Add(candidate, actor, speakers);
            }
        }

        foreach (var actor in settings.Where(_ => candidate.Targets.Count == 0).ToList())
            Add(candidate, actor, speakers);
    }

    // 'told Cairo that the war in Sudan must end': where something happens is no one addressed, unless nobody else is named.
    private static bool IsSetting(SentenceContext sentence, int i) => sentence.Syntax.GoverningPreposition(i) is var preposition and >= 0 && sentence.Pieces[preposition].Is(WordClass.Locative);

    // 'urged both countries', 'thanked her host'
    private static bool IsReference(Actor actor) => actor is { Kind: ActorKind.Reference, Relation: Relation.Pair or Relation.PairOfParties or Relation.Other };

    // A quotation of several sentences ends with who said it.
    private static void AddEarlier(SentenceContext sentence, Candidate candidate, HashSet<PartyCode?> speakers)
    {
        var quotation = sentence.Pieces.Take(candidate.Trigger).Select(piece => piece.Quotation).FirstOrDefault(index => index >= 0, -1);
        for (var earlier = sentence.Previous; quotation >= 0 && earlier is not null && earlier.Pieces[^1].Quotation == quotation; earlier = earlier.Previous)
        {
            foreach (var actor in earlier.Pieces.Where(piece => piece.Phrase is not null && piece.Quotation == quotation).SelectMany(piece => piece.Phrase!.Actors))
                Add(candidate, actor, speakers);
        }
    }

    private static bool SpeaksOfDiplomacy(Piece piece) =>
        piece.Triggers.Any(trigger => !trigger.IsVerb && trigger.Frame.Kind is EventKind.Visit or EventKind.Meeting) && !piece.IsVerb
        || piece.Phrase?.Actors[0].Relation is Relation.Pair or Relation.PairOfParties;

    // Words behind the verb, or what stands before 'said he'; not where the speaker stood.
    private static bool IsContent(SentenceContext sentence, Candidate candidate, IReadOnlyList<int> used, int i)
    {
        if (sentence.Pieces[i].Quotation >= 0)
            return true;
        if (i < candidate.Trigger)
            return candidate.TriggerSense is { IsVerb: false } || IsFronted(sentence, used, i);
        return !IsPlaceOfSpeech(sentence, candidate.Trigger, used, i);
    }

    // 'The deal is dead, said Lavrov': nothing is said behind the verb, and a comma parts it from what is.
    private static bool IsFronted(SentenceContext sentence, IReadOnlyList<int> used, int i)
    {
        if (sentence.Syntax.GoverningPreposition(i) is var preposition and >= 0 && sentence.Pieces[preposition].Is(WordClass.Locative))
            return false;
        for (var j = used.Max() + 1; j < sentence.Pieces.Count; j++)
        {
            if (sentence.Pieces[j].Phrase is not null)
                return false;
        }

        return i < used.Min() && Enumerable.Range(i + 1, used.Min() - i - 1).Any(j => sentence.Pieces[j].Is(WordClass.Comma));
    }

    // 'said in Kyiv that': between the verb and the place nothing was said yet.
    private static bool IsPlaceOfSpeech(SentenceContext sentence, int trigger, IReadOnlyList<int> used, int i)
    {
        if (sentence.Pieces[i].Clause != sentence.Pieces[trigger].Clause
            || sentence.Syntax.GoverningPreposition(i) is not (var preposition and >= 0) || !sentence.Pieces[preposition].Is(WordClass.Locative))
            return false;
        return HasComplement(sentence, trigger) || Enumerable.Range(trigger + 1, Math.Max(0, preposition - trigger - 1))
            .All(j => used.Contains(j) || sentence.Pieces[j].Is(WordClass.Adverb) || sentence.Pieces[j].Date is not null);
    }

    private static bool HasComplement(SentenceContext sentence, int trigger) => sentence.Clauses.Any(clause =>
        clause.Kind is ClauseKind.Complement or ClauseKind.Quote && clause.Opener > trigger);

    private static void Add(Candidate candidate, Actor actor, HashSet<PartyCode?> speakers)
    {
        var party = actor.Party ?? (actor.Kind == ActorKind.Place ? null : actor.Country);
        if (party is { } code && !speakers.Contains(party) && !candidate.Targets.Contains(code))
            candidate.Targets.Add(code);
    }
}
