using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>In news of sport, trade and show states play, visit and say as well: there only people in office count.</summary>
internal static class OtherWorlds
{
    private const int LeastWords = 2;

    public static void Veto(IReadOnlyList<SentenceContext> sentences, IReadOnlyList<Candidate> candidates)
    {
        var pieces = sentences.SelectMany(sentence => sentence.Pieces).ToList();
        var words = pieces.Where(piece => piece.Is(WordClass.OtherWorld)).Select(piece => piece.Word).Distinct().Count();
        var officials = pieces.Where(piece => piece.Phrase is not null).SelectMany(piece => piece.Phrase!.Actors).Count(IsOfficial);
        var whole = words >= LeastWords && words > officials;
        foreach (var candidate in candidates.Where(candidate => (whole || candidate.IsOtherWorld) && !candidate.Slots.Values.Concat(candidate.Cancelled?.Slots.Values ?? Enumerable.Empty<List<Actor>>()).SelectMany(actors => actors).Any(IsOfficial)))
            candidate.Veto ??= "another world than diplomacy, and nobody in office";
    }

    private static bool IsOfficial(Actor actor) => actor.CanAct && actor.Kind is not (ActorKind.Party or ActorKind.Group)
        && (actor.Person?.Office ?? actor.Office)?.Kind is OfficeKind.Holder or OfficeKind.Body;
}
