using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>How sure an agreement is, as one number: by the days, then by the people, then by what else fits. 0 is the surest.</summary>
internal static class AgreementLevel
{
    private const int Details = 16;
    private const int Parts = 4;
    private const int Ranks = 7;
    private const int Days = Ranks * Parts * Details;
    private const int Closenesses = 10 * Days;

    /// <summary>What is added where nothing tells to which of two things of one article a report belongs: still before days that fit less well.</summary>
    public const int InDoubt = Closenesses / 2;

    /// <param name="isPlain">Neither another city nor a host too many.</param>
    public static int Of(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people, bool isCopy, bool isPlain) =>
        ((int)distance.Closeness * Closenesses) + (distance.Days * Days) + (((Rank(people, isCopy, isPlain) * Parts) + MissingParts(a, b)) * Details) + Misfits(a, b);

    /// <summary>How well the people agree, and whether both tell of all of them: 0 is the surest.</summary>
    public static int RankOf(int level) => level % Days / Details;

    private static int Rank(PeopleMatch people, bool isCopy, bool isPlain) => isCopy ? 0 : !isPlain ? 6 : people switch
    {
        { NamedSides: > 1 } => 1,
        { NamedSides: 1, OfficeSides: > 0 } => 2,
        { NamedSides: 1 } => 3,
        { OfficeSides: > 1 } => 4,
        { OfficeSides: 1 } => 5,
        _ => 6,
    };

    // Four ministers and two of them talk apart on one day: each report belongs first of all to the one that tells of as many.
    private static int MissingParts(ReportFacts a, ReportFacts b)
    {
        if (a.Kind != EventKind.Meeting)
            return 0;
        var parties = a.Sides.Count(side => b.SideOf(side.Party) is null) + b.Sides.Count(side => a.SideOf(side.Party) is null);
        return parties > 0 ? Math.Min(parties + 1, Parts - 1)
            : a.Sides.Zip(b.Sides).Any(pair => pair.First.Seats > 0 && pair.Second.Seats > 0 && pair.First.Seats != pair.Second.Seats) ? 1 : 0;
    }

    private static int Misfits(ReportFacts a, ReportFacts b) =>
        (Places.SameCity(a, b) ? 0 : 1)
        + (a.Date == b.Date ? 0 : 1)
        + ((a.Account, b.Account) is (Cancellation one, Cancellation other) ? MisfitsOfDecision(one, other) : 0)
        // What took place is told of what took place rather than of what was planned.
        + (a.Account.Status == b.Account.Status ? 0 : 2);

    private static int MisfitsOfDecision(Cancellation one, Cancellation other) =>
        (one.Form == other.Form ? 0 : 1)
        + (one.PlannedDate is null || other.PlannedDate is null ? 2 : 0)
        + (one.In(ParticipantRole.Initiator).Select(p => p.Party).ToHashSet().SetEquals(other.In(ParticipantRole.Initiator).Select(p => p.Party)) ? 0 : 1);
}
