using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>Where mentions that may be of one occurrence meet: a kind and a pair of parties (<c>CN-*</c>: a party and any group; <c>ASEAN</c>: an organisation that meets by itself), for a statement a kind and a speaker. Versions of blocks guard concurrent writers.</summary>
public readonly record struct Block(EventKind Kind, string Key)
{
    private const char AnyGroup = '*';

    /// <summary>The blocks in which an account stands, each once: those of its pairs, and with a group also that of each other party with any group, so that a report of a member finds it without a block for each of them.</summary>
    public static IEnumerable<Block> Of(DiplomaticEvent account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var parties = account.Parties.ToList();
        return account is Statement ? BySpeaker(parties)
            : parties is [var alone] ? [new(account.Kind, alone.Value)]
            : IsPairOfStates(parties) ? [new(account.Kind, $"{parties[0]}-{parties[1]}")]
            : Keys(account, Pairs(parties), parties.Where(party => parties.Exists(other => other != party && PartyGroups.IsGroup(other))));
    }

    /// <summary>Blocks of which any two accounts that can tell of the same have one in common, where a group counts with its members: for comparing many of them at once.</summary>
    public static IEnumerable<Block> WithMembers(DiplomaticEvent account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var parties = account.Parties.ToList();
        return account is Statement ? BySpeaker(parties)
            : parties is [var alone] ? Keys(account, PartyGroups.MembersOf(alone).Select(member => Pair(alone, member)).Prepend(alone.Value), [])
            : IsPairOfStates(parties) ? [new(account.Kind, $"{parties[0]}-{parties[1]}")]
            : Keys(account, parties.Exists(PartyGroups.IsGroup) ? Pairs(parties).Concat(PairsOfMembers(parties)).Distinct() : Pairs(parties), []);
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

    /// <summary>The pairs in which a member of a group of <paramref name="parties"/> stands for it. One group of a pair at a time: a member of one group with a member of another is told by neither.</summary>
    public static IEnumerable<string> PairsOfMembers(IReadOnlyList<PartyCode> parties) =>
        from @group in parties
        from member in PartyGroups.MembersOf(@group)
        from other in parties
        where other != @group && other != member
        select Pair(member, other);

    /// <summary>Two different parties in their order: <c>CN-RU</c>.</summary>
    public static string Pair(PartyCode one, PartyCode other) => one.CompareTo(other) < 0 ? $"{one}-{other}" : $"{other}-{one}";

    /// <summary>A party with any group: <c>CN-*</c>.</summary>
    public static string WithAnyGroup(PartyCode party) => $"{party}-{AnyGroup}";

    private static bool IsPairOfStates(List<PartyCode> parties) => parties.Count == 2 && !parties.Exists(PartyGroups.IsGroup);

    private static IEnumerable<Block> BySpeaker(IEnumerable<PartyCode> speakers) =>
        speakers.Select(speaker => new Block(EventKind.Statement, speaker.Value));

    private static IEnumerable<Block> Keys(DiplomaticEvent account, IEnumerable<string> pairs, IEnumerable<PartyCode> withGroups) =>
        pairs.Concat(withGroups.Select(WithAnyGroup)).Select(key => new Block(account.Kind, key));
}
