using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>What analysts say of who is one person, directly or through others, seen or not.</summary>
internal sealed class PersonJudgements
{
    private readonly Dictionary<string, int> _index;
    private readonly string[] _ids;
    private readonly DisjointSets _sets;
    private readonly HashSet<(string, string)> _different = [];
    private readonly ILookup<PersonId, (string Root, PersonMoment? Moment)> _named;

    public PersonJudgements(JudgementSet judgements)
    {
        var judged = judgements.Binding.Where(judgement => judgement.Subject == JudgementSubject.Person).ToLookup(judgement => judgement.Verdict);
        _ids = [.. judged[Verdict.Same].SelectMany(judgement => judgement.Ids).Distinct(StringComparer.Ordinal)];
        _index = _ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        _sets = new(_ids.Length);
        foreach (var ids in judged[Verdict.Same].Select(judgement => judgement.Ids))
        {
            foreach (var id in ids.Skip(1))
                _sets.Join(_index[ids[0]], _index[id]);
        }

        foreach (var ids in judged[Verdict.Different].Select(judgement => judgement.Ids.Select(Root).ToList()))
            _different.UnionWith(ids.SelectMany(one => ids.Select(other => (one, other))).Where(pair => pair.one != pair.other));
        _named = judged.SelectMany(verdict => verdict).SelectMany(judgement => judgement.Ids).Distinct(StringComparer.Ordinal).Select(id => new PersonId(id))
            .ToLookup(PersonMoment.Stored, id => (Root(id.Value), PersonMoment.Of(id)));
    }

    /// <summary>One text for all that are one by judgements, of each of which an id is named; at a moment, where it means several people.</summary>
    public IEnumerable<(string Root, PersonMoment? Moment)> Of(PersonId id) => _named[id];

    /// <summary>Whether an analyst said that all of this root are one.</summary>
    public bool IsSame(string root) => _index.ContainsKey(root);

    /// <param name="one">Roots.</param>
    /// <param name="other">Roots.</param>
    public bool AreDifferent(IReadOnlySet<string> one, IReadOnlySet<string> other) => _different.Any(pair => one.Contains(pair.Item1) && other.Contains(pair.Item2));

    private string Root(string id) => _index.TryGetValue(id, out var index) ? _ids[_sets.Find(index)] : id;
}
