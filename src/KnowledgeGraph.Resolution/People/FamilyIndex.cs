using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds groups by their first and last words, by ear, so that a family name isn't compared with everybody.</summary>
internal sealed class FamilyIndex
{
    // So many under one key: it tells nobody from anybody.
    private const int MostRivals = 32;

    private readonly IReadOnlyList<PersonGroup> _groups;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public FamilyIndex(IReadOnlyList<PersonGroup> groups)
    {
        _groups = groups;
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var key in Keys(groups[i]))
            {
                if (!_places.TryGetValue(key, out var places))
                    _places.Add(key, places = []);
                if (places.Count < MostRivals)
                    places.Add(i);
            }
        }
    }

    public IEnumerable<PersonGroup> Near(PersonGroup group) => PlacesNear(group).Select(i => _groups[i]);

    /// <returns>Sorted.</returns>
    public IEnumerable<int> PlacesNear(PersonGroup group) => Keys(group).SelectMany(key => _places.GetValueOrDefault(key, [])).Distinct().Order();

    private static IEnumerable<string> Keys(PersonGroup group) => group.Members
        .SelectMany(candidate => candidate.Names.Concat(candidate.Transcribed).Where(name => name.HasWord).SelectMany(NameEar.FamilyKeys).SelectMany(key => InOffice(candidate, key)).Concat(candidate.Characters))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> InOffice(PersonCandidate candidate, string key) =>
        candidate.Offices.Select(office => $"{office.Office} {key}").Append(key);
}
