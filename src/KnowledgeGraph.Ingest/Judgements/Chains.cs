using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Ingest.Judgements;

/// <summary>What judgements make one, directly or through others.</summary>
internal sealed class Chains
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);

    /// <param name="judgements">Only <see cref="Verdict.Same"/> counts.</param>
    public Chains(IEnumerable<Judgement> judgements)
    {
        foreach (var judgement in judgements.Where(judgement => judgement.Verdict == Verdict.Same))
        {
            string[] all = [.. Groups(judgement).SelectMany(group => group)];
            foreach (var other in all.Skip(1))
                Join(other, all[0]);
        }
    }

    /// <summary>Whether something of two groups of <paramref name="judgement"/> is one.</summary>
    public bool Bind(Judgement judgement)
    {
        var owner = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, i) in Groups(judgement).Select((group, i) => (group, i)))
        {
            foreach (var root in group.Select(Find).Distinct(StringComparer.Ordinal))
            {
                if (owner.TryGetValue(root, out var other) && other != i)
                    return true;
                owner[root] = i;
            }
        }

        return false;
    }

    /// <summary>Whether the two name something that is one.</summary>
    public bool Touch(Judgement one, Judgement other)
    {
        var roots = Groups(one).SelectMany(group => group).Select(Find).ToHashSet(StringComparer.Ordinal);
        return Groups(other).SelectMany(group => group).Any(id => roots.Contains(Find(id)));
    }

    private void Join(string one, string other)
    {
        var (root, otherRoot) = (Find(one), Find(other));
        if (root != otherRoot)
            _parent[root] = otherRoot;
    }

    // People are named by their ids, all else by its mentions.
    private static IEnumerable<IEnumerable<string>> Groups(Judgement judgement) => judgement.Subject == JudgementSubject.Person
        ? judgement.Ids.Select(id => new[] { $"person {id}" })
        : judgement.Groups.Select(group => group.Select(mention => mention.Value));

    private string Find(string id)
    {
        while (_parent.TryGetValue(id, out var parent))
            id = parent;
        return id;
    }
}
