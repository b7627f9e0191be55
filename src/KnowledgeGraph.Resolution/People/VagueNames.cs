using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds full names that are the shorter ones of two people in one office: Ana López of Ana López García and, after her, Ana López Ruiz.</summary>
internal static class VagueNames
{
    // More longer names than people have it.
    private const int MostLonger = 8;

    /// <returns>By id the offices in which it may mean two people.</returns>
    public static IReadOnlyDictionary<PersonId, IReadOnlySet<string>> Of(IReadOnlyList<PersonCandidate> candidates, IReadOnlyList<AlikePair> pairs)
    {
        var longer = new Dictionary<int, List<int>>();
        foreach (var (one, other, _) in pairs.Where(pair => pair.Likeness == Likeness.PartOfTheOther))
        {
            var (few, many) = candidates[one].Words < candidates[other].Words ? (one, other) : (other, one);
            if (candidates[few].IsKnown || candidates[few].Words == candidates[many].Words || candidates[few].DaysInOfficeTo(candidates[many]) is null)
                continue;
            if (!longer.TryGetValue(few, out var names))
                longer.Add(few, names = []);
            if (names.Count < MostLonger)
                names.Add(many);
        }

        return longer.SelectMany(names => Offices(candidates[names.Key], [.. names.Value.Select(name => candidates[name])]).Select(office => (candidates[names.Key].Id, office)))
            .GroupBy(pair => pair.Id, pair => pair.office).ToDictionary(id => id.Key, IReadOnlySet<string> (id) => id.ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Offices(PersonCandidate name, List<PersonCandidate> longer) => name.Offices.Select(office => office.Office)
        .Where(office => longer.FindAll(one => one.Offices.Any(span => span.Office == office)) is { Count: > 1 } held
            && held.Exists(one => held.Exists(other => one.LikenessTo(other) is null)));
}
