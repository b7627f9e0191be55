using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Reports that tell all of what two others tell in part (the days of a summit, a delegation), or know the name that these spell otherwise: by them these two, which contradict each other, may be one.</summary>
internal sealed class Witnesses(IReadOnlyList<Testimony> testimonies, Compatibility compatibility)
{
    // Beyond so many that agree with one, none is vouched for: the work stays bounded.
    private const int MostAround = 32;

    /// <summary>Pairs that may be one by what a third says, each once.</summary>
    /// <param name="pairs">All that may be one anyway.</param>
    public IReadOnlyList<Pair> Of(IReadOnlyList<Pair> pairs)
    {
        var known = pairs.Select(pair => (pair.One, pair.Other)).ToHashSet();
        var vouched = new List<Pair>();
        foreach (var (whole, around) in Around(pairs))
        {
            foreach (var (one, other) in PairsOf(around).Where(pair => (testimonies[whole].TellsOfSeveral || AreSpeltApart(pair.One, pair.Other)) && !known.Contains(pair)))
            {
                if (testimonies[one].IsOfArticleOf(testimonies[other]) || !IsVouched(whole, one, other))
                    continue;
                known.Add((one, other));
                vouched.Add(new(one, other, new(Relation.Open, Reason.Vouched)));
            }
        }

        return vouched;
    }

    // Two names that went through two scripts are known to be one by a report that agrees with both.
    private bool AreSpeltApart(int one, int other) => (testimonies[one].Scripts & testimonies[other].Scripts) == 0;

    private bool IsVouched(int whole, int one, int other) =>
        testimonies[whole].TellsOfSeveral && Any(whole, one, other, compatibility.Vouches)
        || AreSpeltApart(one, other) && Any(whole, one, other, compatibility.VouchesForNames);

    private bool Any(int whole, int one, int other, Func<ReportFacts, ReportFacts, ReportFacts, bool> vouches) => testimonies[whole].Examples.Any(all =>
        testimonies[one].Examples.Any(a => testimonies[other].Examples.Any(b => vouches(all, a, b))));

    // By each that may vouch, those that surely agree with it.
    private static IEnumerable<KeyValuePair<int, List<int>>> Around(IReadOnlyList<Pair> pairs)
    {
        var around = new Dictionary<int, List<int>>();
        foreach (var (one, other, comparison) in pairs)
        {
            if (comparison.Relation != Relation.Agree)
                continue;
            Add(one, other);
            Add(other, one);
        }

        return around.Where(entry => entry.Value.Count is > 1 and <= MostAround);

        void Add(int whole, int part)
        {
            if (!around.TryGetValue(whole, out var list))
                around[whole] = list = [];
            list.Add(part);
        }
    }

    private static IEnumerable<(int One, int Other)> PairsOf(List<int> around) =>
        around.SelectMany((one, i) => around.Skip(i + 1).Select(other => one < other ? (one, other) : (other, one)));
}
