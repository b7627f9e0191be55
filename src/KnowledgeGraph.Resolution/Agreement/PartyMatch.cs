using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>Which sides of two reports stand for each other: the same party, or a group and its members.</summary>
internal sealed class PartyMatch
{
    private const int Two = 2;

    private PartyMatch(List<(Side, Side)> sides, bool byGroup, bool isHosted, bool isSession)
    {
        Sides = sides;
        ByGroup = byGroup;
        IsHosted = isHosted;
        IsSession = isSession;
    }

    public IReadOnlyList<(Side One, Side Other)> Sides { get; }

    /// <summary>Whether a group was counted with its members: never a sure agreement.</summary>
    public bool ByGroup { get; }

    /// <summary>Whether one counts the host of a talk of two and the other doesn't: one event only where the people of both sides agree.</summary>
    public bool IsHosted { get; }

    /// <summary>Whether a group meets, and each counts up other members of it: one event only in one place.</summary>
    public bool IsSession { get; }

    /// <summary>Whether both tell of one organisation and of nobody else.</summary>
    public bool IsAlone { get; private init; }

    /// <returns>Null: they share too few parties for one event.</returns>
    public static PartyMatch? Of(ReportFacts a, ReportFacts b)
    {
        var sides = Same(a, b);
        var same = sides.Count;
        if (same == 0 || a.Kind == EventKind.Statement && !ShareSpeakers(a, b, same))
            return null;
        var shared = same + (a.Kind == EventKind.Statement ? 0 : AddGroups(a, b, sides, false) + AddGroups(b, a, sides, true));
        var isSideline = a.Kind == EventKind.Meeting && IsSideline(a, b);
        var isHosted = isSideline && IsHostedTalk(a, b);
        var isAlone = a.Kind != EventKind.Statement && a.Sides.Length == 1 && b.Sides.Length == 1;
        var isSession = isAlone || shared < Two && a.Kind == EventKind.Meeting && IsOneSession(a, b);
        if (a.Kind != EventKind.Statement && shared < Two && !isSession || isSideline && !isHosted)
            return null;
        var match = new PartyMatch(sides, isSession || sides.Count > same, isHosted, isSession) { IsAlone = isAlone };
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
                if (!PartyGroups.Holds(group.Party, member.Party) || a.SideOf(member.Party) is not null || IsTalkOfMember(a, b, member))
                    continue;
                sides.Add(swap ? (member, group) : (group, member));
                any = true;
            }

            covered += any ? 1 : 0;
        }

        return covered;
    }

    // Who is named as the other of two speaks for one state, not for the group.
    private static bool IsTalkOfMember(ReportFacts a, ReportFacts b, Side member) =>
        a.Kind == EventKind.Meeting && a.Sides.Length == Two && b.Sides.Length == Two && member.People.Length > 0;

    // Both tell of a group as such, without anybody who speaks for it, and of members of it.
    private static bool IsOneSession(ReportFacts a, ReportFacts b) => a.Sides.Any(group =>
        PartyGroups.IsGroup(group.Party) && group.People.Length == 0 && b.SideOf(group.Party) is { People.Length: 0 }
        && a.Sides.Concat(b.Sides).All(side => side.Party == group.Party || PartyGroups.Holds(group.Party, side.Party)));

    // A talk of two on the sidelines is no part of the summit, unless one of the two is a group of which the other report counts up members.
    private static bool IsSideline(ReportFacts a, ReportFacts b)
    {
        if ((a.Sides.Length == Two) == (b.Sides.Length == Two))
            return false;
        var (two, more) = a.Sides.Length == Two ? (a, b) : (b, a);
        return !more.Sides.All(side => two.SideOf(side.Party) is not null
            || two.Sides.Any(group => PartyGroups.Holds(group.Party, side.Party)));
    }

    // Beside the two who talk, only the country of the place and organisations are counted.
    private static bool IsHostedTalk(ReportFacts a, ReportFacts b)
    {
        var (two, more) = a.Sides.Length == Two ? (a, b) : (b, a);
        return two.Sides.All(side => more.SideOf(side.Party) is not null)
            && more.Sides.Where(side => two.SideOf(side.Party) is null).All(side => PartyCatalogue.Get(side.Party).IsOrganisation
                || side.Party == (more.Account.Place ?? two.Account.Place)?.Country);
    }

    private bool SameDirection(ReportFacts a, ReportFacts b)
    {
        var (one, other) = ((Visit)a.Account, (Visit)b.Account);
        return Sides.Any(pair => pair.One.Party == one.Visitor && pair.Other.Party == other.Visitor)
            && Sides.Any(pair => pair.One.Party == one.Host && pair.Other.Party == other.Host);
    }
}
