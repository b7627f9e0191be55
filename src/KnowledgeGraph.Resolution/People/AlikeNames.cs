namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds the pairs of candidates whose names are alike, without comparing each with each.</summary>
internal sealed class AlikeNames(IReadOnlyList<PersonCandidate> candidates)
{
    // So many different people under one key: it tells nobody from anybody.
    private const int MostRivals = 32;

    private readonly Dictionary<(int, int), Likeness?> _compared = [];

    /// <summary>How many pairs were compared.</summary>
    public long Steps => _compared.Count;

    /// <returns>Each pair once, the lesser index first, sorted.</returns>
    public IReadOnlyList<AlikePair> Pairs()
    {
        foreach (var block in Blocks(candidate => candidate.Keys()))
            Compare(block);
        foreach (var block in Blocks(candidate => candidate.LooseKeys()).Where(block => block.Exists(i => candidates[i].WasHeard)))
            Compare(block);
        foreach (var block in Blocks(candidate => candidate.ReadingKeys()).Where(block => block.Exists(i => candidates[i].WasHeard)))
            Compare(block);
        return [.. _compared.Where(pair => pair.Value is not null).Select(pair => new AlikePair(pair.Key.Item1, pair.Key.Item2, pair.Value!.Value)).OrderBy(pair => (pair.One, pair.Other))];
    }

    private IEnumerable<List<int>> Blocks(Func<PersonCandidate, IEnumerable<string>> keys) => candidates
        .SelectMany((candidate, i) => keys(candidate).Distinct(StringComparer.Ordinal).Select(key => (key, i)))
        .GroupBy(pair => pair.key, pair => pair.i, StringComparer.Ordinal).Select(block => block.ToList()).Where(block => block.Count > 1);

    // Spellings of one holder of an office are compared with others through the first of them.
    private void Compare(List<int> block)
    {
        var rivals = new List<int>();
        foreach (var i in block)
        {
            var isNew = true;
            foreach (var rival in rivals)
                isNew &= !IsSameHolder(rival, i);
            if (isNew && rivals.Count < MostRivals)
                rivals.Add(i);
        }
    }

    private bool IsSameHolder(int one, int other)
    {
        if (!_compared.TryGetValue((one, other), out var likeness))
            _compared[(one, other)] = likeness = candidates[one].LikenessTo(candidates[other]);
        return likeness <= Likeness.Respelt && candidates[one].DaysInOfficeTo(candidates[other]) == 0;
    }
}
