using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>Which states a group can stand for: <c>graph-schema/codes/members.tsv</c>.</summary>
public static class PartyGroups
{
    private static readonly FrozenDictionary<PartyCode, FrozenSet<PartyCode>> _members = Load();

    private static readonly FrozenDictionary<PartyCode, PartyCode[]> _groups = _members
        .SelectMany(group => group.Value.Select(member => (Member: member, Group: group.Key)))
        .GroupBy(pair => pair.Member, pair => pair.Group).ToFrozenDictionary(member => member.Key, member => member.Order().ToArray());

    /// <summary>The members of a group, sorted; none when <paramref name="party"/> is no group.</summary>
    public static IEnumerable<PartyCode> MembersOf(PartyCode party) => _members.TryGetValue(party, out var members) ? members.Order() : [];

    /// <summary>The groups that can stand for a party, sorted.</summary>
    public static IReadOnlyList<PartyCode> GroupsOf(PartyCode member) => _groups.TryGetValue(member, out var groups) ? groups : [];

    public static bool IsGroup(PartyCode party) => _members.ContainsKey(party);

    public static bool Holds(PartyCode group, PartyCode member) => _members.TryGetValue(group, out var members) && members.Contains(member);

    private static FrozenDictionary<PartyCode, FrozenSet<PartyCode>> Load()
    {
        var resource = typeof(PartyGroups).Assembly.GetManifestResourceStream("codes/members.tsv")
            ?? throw new InvalidOperationException("The list codes/members.tsv is not built into the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(cells => PartyCode.Parse(cells[0]), cells => cells[1].Split(' ').Select(PartyCode.Parse).ToFrozenSet());
    }
}
