namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Tries the patterns of a language at a token; the longest phrase wins, of equal ones the pattern that stands first.</summary>
internal sealed class PhraseMatcher(IReadOnlyList<PhrasePattern> patterns)
{
    public IReadOnlyList<PhrasePart> Match(PhraseTokens tokens, int first, int limit)
    {
        List<PhrasePart> best = [];
        var bestEnd = first;
        var parts = new List<PhrasePart>();
        foreach (var pattern in patterns)
        {
            parts.Clear();
            if (Match(tokens, pattern.Steps, 0, 0, first, limit, parts) && parts.Count > 0 && parts[^1].End > bestEnd)
                (best, bestEnd) = ([.. parts], parts[^1].End);
        }

        return best;
    }

    // Greedy, going back where the rest doesn't fit; phrases are a few tokens long.
    private static bool Match(
        PhraseTokens tokens, IReadOnlyList<PhraseStep> steps, int step, int times, int at, int limit, List<PhrasePart> parts)
    {
        if (step == steps.Count)
            return true;
        var (element, least, most) = steps[step];
        if (times < most && tokens.End(element, at, limit) is var end && end >= 0 && (end > at || times == 0))
        {
            parts.Add(new(element, at, end));
            if (Match(tokens, steps, step, times + 1, end, limit, parts))
                return true;
            parts.RemoveAt(parts.Count - 1);
        }

        return times >= least && Match(tokens, steps, step + 1, 0, at, limit, parts);
    }
}
