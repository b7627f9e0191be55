using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Which visit or meeting a decision means that doesn't name it: 'called it off', 'menundanya', 'the plan was dropped'.</summary>
internal static class Antecedents
{
    private const int PlanReach = 3;

    /// <summary>'called them off', 'membatalkannya', 'put that off': the trigger holds a word for what is called off, or it stands right behind.</summary>
    public static bool IsPointed(SentenceContext sentence, int trigger)
    {
        var piece = sentence.Pieces[trigger];
        return piece.Clitic is not null || IsDemonstrative(sentence, trigger + 1) || Enumerable.Range(piece.First, piece.End - piece.First)
            .Any(token => sentence.IsCue(token, WordClass.ThingPronoun | WordClass.PluralPronoun | WordClass.Definite));
    }

    // 'that', where no noun follows that it could stand at and no clause that it could open.
    private static bool IsDemonstrative(SentenceContext sentence, int at) => at < sentence.Pieces.Count && sentence.Pieces[at].Is(WordClass.Complementizer) && sentence.Pieces[at].Is(WordClass.Definite)
        && (at + 1 >= sentence.Pieces.Count || sentence.Pieces[at + 1].Date is not null || sentence.Pieces[at + 1].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Comma | WordClass.Break));

    /// <summary>'was to visit Jakarta, but the visit was put off': what was planned earlier in the sentence.</summary>
    public static Candidate? PlannedBefore(Dictionary<int, Candidate> events, int piece, EventKind? kind) => events
        .Where(told => told.Key < piece && (kind is null || told.Value.Frame.Kind == kind) && !IsBare(told.Value) && told.Value.Veto is null && (told.Value.IsPlan || told.Value.IsPastPlan))
        .OrderByDescending(told => told.Key).Select(told => told.Value).FirstOrDefault();

    /// <summary>'The plan for a visit', 'rencana kunjungan', 'rencana mampir': what stands behind says what was planned.</summary>
    public static int Planned(SentenceContext sentence, Dictionary<int, Candidate> events, int piece) => events.TryGetValue(piece, out var plan) && plan.Frame.CountsCalledOffOnly
        && Enumerable.Range(piece + 1, PlanReach).FirstOrDefault(i => events.TryGetValue(i, out var told) && !told.Frame.CountsCalledOffOnly && (told.TriggerSense?.IsVerb == false || i == piece + 1 || sentence.Pieces[i - 1].Is(WordClass.Infinitive)), SentenceSyntax.None) is var noun and >= 0 ? noun : piece;

    /// <summary>'the trip of the minister to Rome, which his office scrapped': the noun before the relative clause of a verb without an object.</summary>
    public static int BeforeRelative(SentenceContext sentence, int at)
    {
        var opener = sentence.Clauses[sentence.Pieces[at].Clause].Opener;
        if (opener <= 0 || !sentence.Pieces[opener].Is(WordClass.Relative))
            return SentenceSyntax.None;
        for (var i = opener - 1; i >= 0 && !sentence.Pieces[i].IsVerb && !sentence.Pieces[i].Is(WordClass.Break | WordClass.Verb | WordClass.QuoteMark); i--)
        {
            if (sentence.Pieces[i].Triggers.Count > 0)
                return i;
        }

        return SentenceSyntax.None;
    }

    /// <summary>'The trip' means a visit; 'the plan' may mean either.</summary>
    public static EventKind? KindOf(Candidate noun) => noun.Frame.CountsCalledOffOnly ? null : noun.Frame.Kind;

    /// <summary>No party stands at it.</summary>
    public static bool IsBare(Candidate noun) => noun.Slots.Values.All(list => list.TrueForAll(actor => actor.Party is null && actor.Country is null));
}
