using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>Where mentions that may be of one occurrence meet: a kind and a pair of parties, for a statement a kind and a speaker. Versions of blocks guard concurrent writers.</summary>
public readonly record struct Block(EventKind Kind, string Key)
{
    /// <summary>The blocks in which an account stands, each once. A group stands for each of its members too, so that reports of these find it; this is for candidates, not for contacts.</summary>
    public static IEnumerable<Block> Of(DiplomaticEvent account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var parties = account.Parties.ToList();
        if (account is Statement)
            return parties.Select(speaker => new Block(EventKind.Statement, speaker.Value));
        var keys = parties.Any(PartyGroups.IsGroup) ? Pairs(parties).Concat(PairsOfMembers(parties)).Distinct() : Pairs(parties);
        return keys.Select(pair => new Block(account.Kind, pair));
    }

    /// <summary>Each pair of <paramref name="sorted"/> parties as <c>CN-RU</c>.</summary>
    public static IEnumerable<string> Pairs(IReadOnlyList<PartyCode> sorted)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++)
                yield return $"{sorted[i]}-{sorted[j]}";
        }
    }

    // One group of a pair at a time: a member of one group with a member of another is told by neither.
    private static IEnumerable<string> PairsOfMembers(List<PartyCode> parties) =>
        from @group in parties
        from member in PartyGroups.MembersOf(@group)
        from other in parties
        where other != @group && other != member
        select member.CompareTo(other) < 0 ? $"{member}-{other}" : $"{other}-{member}";
}
