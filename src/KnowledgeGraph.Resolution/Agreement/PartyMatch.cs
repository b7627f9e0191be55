using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>Which sides of two reports stand for each other: the same party, or a group and its members.</summary>
internal sealed class PartyMatch
{
    private const int Two = 2;

    private PartyMatch(List<(Side, Side)> sides, bool byGroup)
    {
        Sides = sides;
        ByGroup = byGroup;
    }

    public IReadOnlyList<(Side One, Side Other)> Sides { get; }

    /// <summary>Whether a group was counted with its members: never a sure agreement.</summary>
    public bool ByGroup { get; }

    /// <returns>Null: they share too few parties for one event.</returns>
    public static PartyMatch? Of(ReportFacts a, ReportFacts b)
    {
        var sides = Same(a, b);
        var same = sides.Count;
        if (same == 0 || a.Kind == EventKind.Statement && !ShareSpeakers(a, b, same))
            return null;
        var shared = same + (a.Kind == EventKind.Statement ? 0 : AddGroups(a, b, sides, false) + AddGroups(b, a, sides, true));
        if (a.Kind != EventKind.Statement && shared < Two || a.Kind == EventKind.Meeting && IsSideline(a, b))
            return null;
        var match = new PartyMatch(sides, sides.Count > same);
        return a.Kind == EventKind.Visit && !match.SameDirection(a, b) ? null : match;
    }

    private static List<(Side, Side)> Same(ReportFacts a, ReportFacts b)
    {
        var sides = new List<(Side, Side)>(Two);
        foreach (var side in a.Sides)
        {
            if (b.SideOf(side.Party) is { } other)
                sides.Add((side, other));
        }

        return sides;
    }

    // A statement of one is no part of a joint one.
    private static bool ShareSpeakers(ReportFacts a, ReportFacts b, int same) =>
        (a.Sides.Length == 1) == (b.Sides.Length == 1) && same >= Math.Min(Two, a.Sides.Length);

    // Groups of a with their members in b; a group counts once, however many of its members are told.
    private static int AddGroups(ReportFacts a, ReportFacts b, List<(Side, Side)> sides, bool swap)
    {
        var covered = 0;
        foreach (var group in a.Sides)
        {
            if (!PartyGroups.IsGroup(group.Party) || b.SideOf(group.Party) is not null)
                continue;
            var any = false;
            foreach (var member in b.Sides)
            {
                if (!PartyGroups.Holds(group.Party, member.Party) || a.SideOf(member.Party) is not null)
                    continue;
                sides.Add(swap ? (member, group) : (group, member));
                any = true;
            }

            covered += any ? 1 : 0;
        }

        return covered;
    }

    // A talk of two on the sidelines is no part of the summit, unless one of the two is a group whose members the other report counts up.
    private static bool IsSideline(ReportFacts a, ReportFacts b)
    {
        if ((a.Sides.Length == Two) == (b.Sides.Length == Two))
            return false;
        var (two, more) = a.Sides.Length == Two ? (a, b) : (b, a);
        return !more.Sides.All(side => two.SideOf(side.Party) is not null
            || two.Sides.Any(group => more.SideOf(group.Party) is null && PartyGroups.Holds(group.Party, side.Party)));
    }

    private bool SameDirection(ReportFacts a, ReportFacts b)
    {
        var (one, other) = ((Visit)a.Account, (Visit)b.Account);
        return Sides.Any(pair => pair.One.Party == one.Visitor && pair.Other.Party == other.Visitor)
            && Sides.Any(pair => pair.One.Party == one.Host && pair.Other.Party == other.Host);
    }
}
