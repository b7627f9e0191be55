using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Whom a statement is about or addressed to: the parties in what is said, and its addressee.</summary>
internal static class TargetReader
{
    public static void Read(SentenceContext sentence, Candidate candidate, IReadOnlyList<int> used)
    {
        var speakers = candidate[SlotRole.Speaker].Select(actor => actor.Party).ToHashSet();
        foreach (var actor in candidate[SlotRole.Addressee])
            Add(candidate, actor, speakers);
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var piece = sentence.Pieces[i];
            if (piece.Phrase is null || used.Contains(i) || !IsContent(sentence, candidate.Trigger, i))
                continue;
            foreach (var actor in piece.Phrase.Actors)
                Add(candidate, actor, speakers);
        }
    }

    // Words behind the verb, or in the quotation before it; not where the speaker stood.
    private static bool IsContent(SentenceContext sentence, int trigger, int i)
    {
        var piece = sentence.Pieces[i];
        if (i < trigger)
            return piece.Quotation >= 0;
        return piece.Quotation >= 0 || piece.Clause != sentence.Pieces[trigger].Clause
            || !(sentence.Syntax.GoverningPreposition(i) is var preposition and >= 0 && sentence.Pieces[preposition].Is(WordClass.Locative));
    }

    private static void Add(Candidate candidate, Actor actor, HashSet<PartyCode?> speakers)
    {
        var party = actor.Party ?? (actor.Kind == ActorKind.Place ? null : actor.Country);
        if (party is { } code && !speakers.Contains(party) && !candidate.Targets.Contains(code))
            candidate.Targets.Add(code);
    }
}
