namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds the pairs of candidates whose full names have something in common, without comparing each with each.</summary>
internal static class AlikeNames
{
    /// <returns>Each pair once, the lesser index first, sorted.</returns>
    public static IReadOnlyList<(int One, int Other)> Pairs(IReadOnlyList<PersonCandidate> candidates)
    {
        var byKey = candidates.SelectMany((candidate, i) => Keys(candidate).Select(key => (key, i))).Distinct().GroupBy(pair => pair.key, pair => pair.i);
        return [.. byKey.Select(block => block.Order().ToList()).SelectMany(Pairs).Distinct().Order()];
    }

    private static IEnumerable<string> Keys(PersonCandidate candidate) => candidate.Names.Where(name => name.IsFull).SelectMany(name => name.Keys);

    private static IEnumerable<(int One, int Other)> Pairs(List<int> block) =>
        block.SelectMany((one, i) => block.Skip(i + 1).Select(other => (one, other)));
}
