using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>What analysts say of who is one person, directly or through others, seen or not.</summary>
internal sealed class PersonJudgements
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _different = [];

    public PersonJudgements(JudgementSet judgements)
    {
        var judged = judgements.Binding.Where(judgement => judgement.Subject == JudgementSubject.Person).ToLookup(judgement => judgement.Verdict);
        foreach (var ids in judged[Verdict.Same].Select(judgement => judgement.Ids))
        {
            foreach (var id in ids.Skip(1))
                Join(Root(ids[0]), Root(id));
        }

        foreach (var ids in judged[Verdict.Different].Select(judgement => judgement.Ids.Select(Root).ToList()))
            _different.UnionWith(ids.SelectMany(one => ids.Select(other => (one, other))).Where(pair => pair.one != pair.other));
    }

    /// <summary>One text for all that are one by judgements.</summary>
    public string Root(PersonId id) => Root(id.Value);

    public bool AreDifferent(PersonId one, PersonId other) => _different.Count > 0 && _different.Contains((Root(one), Root(other)));

    private void Join(string one, string other)
    {
        if (one != other)
            _parent[other] = one;
    }

    private string Root(string id)
    {
        while (_parent.TryGetValue(id, out var parent))
            id = parent;
        return id;
    }
}
