using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>'the Minister of Green Economy, Collins Mwamba': words behind a title that tell what it deals with, whatever their letters. They name neither a person nor a party that the office is of.</summary>
internal static class Portfolios
{
    private const int NotThere = -1;
    private const int Longest = 8;
    private const int LongestTitle = 5;

    // A chief or head may be one of a company.
    private static readonly FrozenSet<string> OfStates = FrozenSet.ToFrozenSet(["under_secretary", "chief_envoy", "commissioner", "director_general", "national_security_adviser"], StringComparer.Ordinal);

    public static int End(TokenizedText text, LexiconHits hits, int at, int limit)
    {
        if (!IsCue(hits, at, WordClass.Of | WordClass.Preposition) || IsCue(hits, at, WordClass.Locative) || !IsBehindOffice(hits, at))
            return NotThere;
        // 'the education minister of Kiribati'
        var first = IsCue(hits, at + 1, WordClass.Determiner) ? at + 2 : at + 1;
        if (IsCue(hits, at, WordClass.Of) && hits.TryAt(Layer.Name, first, out var owner) && owner.Entry.First<PartySense>() is { Party: not null })
            return NotThere;
        var end = at + 1;
        while (end < limit && end - at <= Longest && IsOfPortfolio(text, hits, end))
            end++;
        return end > at + 1 && !IsCue(hits, end - 1, WordClass.Coordinator | WordClass.Determiner) ? end : NotThere;
    }

    private static bool IsBehindOffice(LexiconHits hits, int at)
    {
        for (var first = at - 1; first >= 0 && first >= at - LongestTitle; first--)
        {
            if (hits.TryAt(Layer.Office, first, out var title) && title.End == at)
                return title.Entry.Senses.OfType<OfficeSense>().Any(sense => OfStates.Contains(sense.Office.Code) || sense.Office.Code.EndsWith("minister", StringComparison.Ordinal));
        }

        return false;
    }

    private static bool IsOfPortfolio(TokenizedText text, LexiconHits hits, int at)
    {
        var token = text.Tokens[at];
        if (!token.IsWord)
            return !token.SpaceBefore && token.Form is "-" or "'s" or "’s";
        return !hits.TryAt(Layer.Office, at, out _) && !(hits.TryAt(Layer.Name, at, out var name) && name.Entry.First<PersonSense>() is not null)
            && !IsCue(hits, at, WordClass.Be | WordClass.Have | WordClass.Verb | WordClass.Relative | WordClass.SingularPronoun | WordClass.Preposition)
            && !(hits.TryAt(Layer.Trigger, at, out var trigger) && trigger.Entry.Senses.OfType<Frames.TriggerSense>().All(sense => sense.IsVerb));
    }

    private static bool IsCue(LexiconHits hits, int at, WordClass wordClass) => hits.TryAt(Layer.Cue, at, out var cue) && (cue.Entry.Class & wordClass) != 0;
}
