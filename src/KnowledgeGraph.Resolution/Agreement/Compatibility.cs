using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>Whether two reports agree, are open, or contradict each other.</summary>
internal sealed class Compatibility(Identity identity)
{
    /// <summary>How many days after a statement a report without a day may be published.</summary>
    public const int LateStatement = 1;

    private const int LevelsOfCloseness = 200;
    private const int LevelsOfDay = 10;
    private const int BothSides = 2;

    public Comparison Compare(ReportFacts a, ReportFacts b) => a.Article == b.Article
        ? Comparison.Contradict(Reason.SameArticle)
        : Compare(a, b, a.Report.Article.Voice == b.Report.Article.Voice);

    /// <summary>As if the two stood in different articles, of one voice or of two.</summary>
    public Comparison Compare(ReportFacts a, ReportFacts b, bool sameVoice)
    {
        if (a.Kind != b.Kind)
            return Comparison.Contradict(Reason.OtherKind);
        if (Distance.Between(a, b) is not { } distance)
            return Comparison.Contradict(Reason.TooFarApart);
        var samePlace = SamePlace(a.Account.Place, b.Account.Place);
        if (!samePlace && a.Account.Place!.Country != b.Account.Place!.Country)
            return Comparison.Contradict(Reason.OtherPlace);
        if (OtherThing(a.Account, b.Account) is { } other)
            return Comparison.Contradict(other);
        if (PartyMatch.Of(a, b) is not { } parties)
            return Comparison.Contradict(Reason.OtherParties);
        var isVouched = distance.Closeness == Closeness.SameDay && SameCity(a, b);
        var people = PeopleMatch.Of(a, b, parties, identity, distance.Closeness <= Closeness.PlanMoved, isVouched);
        if (people.Contradict)
            return Comparison.Contradict(Reason.OtherPeople);
        if (!samePlace && !MayBeOneJourney(a, people))
            return Comparison.Contradict(Reason.OtherPlace);
        if (parties.IsHosted && people.AgreedSides < BothSides)
            return Comparison.Contradict(Reason.OtherParties);
        var isCopy = sameVoice && a.Facts.Equals(b.Facts);
        if (!IsEnough(a, b, distance, people, isCopy) || !samePlace && !AreDaysOfOne(a, distance))
            return new(Relation.Open, Reason.TooLittleInCommon);
        var isPlain = samePlace && !parties.IsHosted;
        var isStrong = isCopy || distance.Closeness == Closeness.SameDay && people.NamedSides > 0 && !parties.ByGroup && isPlain;
        return new(Relation.Agree, Common(a, b, people, isCopy), Level(distance, people, SameCity(a, b), a.Account.Status == b.Account.Status, isCopy, isPlain), isStrong);
    }

    private static Reason Common(ReportFacts a, ReportFacts b, PeopleMatch people, bool isCopy) =>
        isCopy ? Reason.Copy
        : people.NamedSides > 0 ? Reason.SamePeople
        : people.OfficeSides > 0 ? Reason.SameOffices
        : SameCity(a, b) ? Reason.SameCity
        : Reason.SamePeriod;

    private static int Level(Distance distance, PeopleMatch people, bool sameCity, bool sameStatus, bool isCopy, bool isPlain)
    {
        var rank = isCopy ? 0 : !isPlain ? 4 : people switch { { NamedSides: > 1 } => 1, { NamedSides: 1 } => 2, { OfficeSides: > 0 } => 3, _ => 4 };
        // What is told from afar is told of what took place rather than of what was planned.
        var days = distance.Closeness >= Closeness.Month && !sameStatus ? distance.Days + 1 : distance.Days;
        return (int)distance.Closeness * LevelsOfCloseness + days * LevelsOfDay + rank * 2 + (sameCity ? 0 : 1);
    }

    // What must be shared before days that fit less well count as agreement. Without it, two busy neighbours' daily talks
    // would hang together over years, and nothing could be resolved without reading all of them.
    private static bool IsEnough(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people, bool isCopy)
    {
        var somebody = people.AgreedSides > 0;
        return isCopy || distance.Closeness switch
        {
            Closeness.SameDay => a.Kind != EventKind.Statement || somebody || ShareTarget((Statement)a.Account, (Statement)b.Account),
            _ when a.Kind == EventKind.Statement => IsSamePeriod(a, b) || IsLateStatement(a, b, distance, people),
            // Decisions are few: what calls off the same sort of thing of the same parties is one, unless two fit.
            _ when a.Kind == EventKind.Cancellation && distance.Closeness is Closeness.Month or Closeness.Undated => (a.First ?? b.First) is not null,
            Closeness.DayApart => somebody || SameCity(a, b),
            Closeness.PlanMoved => somebody,
            Closeness.Month => somebody || IsSamePeriod(a, b) || SameCity(a, b),
            Closeness.Year => somebody || IsSamePeriod(a, b),
            _ => (a.First ?? b.First) is not null
                && (somebody || IsSamePeriod(a, b) || SameCity(a, b) && (distance.Days <= 1 || IsAnnounced(a, b) || IsAnnounced(b, a))),
        };
    }

    // Told the day after without a day of its own, by the same speaker about the same party.
    private static bool IsLateStatement(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people) =>
        distance is { Closeness: Closeness.Undated, Days: <= LateStatement } && people.NamedSides > 0 && (a.Date is null) != (b.Date is null)
        && ShareTarget((Statement)a.Account, (Statement)b.Account);

    // The offices of a state say many things on one day. Where no speaker is named, statements about different parties are different ones.
    private static bool ShareTarget(Statement one, Statement other) =>
        one.Targets.Count == 0 || other.Targets.Count == 0 || one.Targets.Any(target => other.Targets.Contains(target));

    // A plan without a date, and what came in the days after.
    private static bool IsAnnounced(ReportFacts plan, ReportFacts outcome) =>
        plan.Date is null && plan.Account.Status == EventStatus.Planned && outcome.Date is { } date && plan.Published <= date.Start;

    // A trip leads through several cities of a country; and of the talk of two people, reports may name the wrong one.
    private static bool MayBeOneJourney(ReportFacts a, PeopleMatch people) => a.Kind switch
    {
        EventKind.Visit => people.NamedSides > 0,
        EventKind.Meeting => people.AgreedSides >= BothSides,
        _ => false,
    };

    private static bool AreDaysOfOne(ReportFacts a, Distance distance) =>
        distance.Closeness == Closeness.SameDay || a.Kind == EventKind.Visit && distance.Closeness == Closeness.DayApart;

    // The same days, months or years; for reports without a date the day of publication stands in.
    private static bool IsSamePeriod(ReportFacts a, ReportFacts b) =>
        a.First is not null && (a.First, a.Last) == (b.First, b.Last);

    internal static bool SamePlace(Place? one, Place? other) => one is null || other is null
        || one.Country == other.Country && (one.City is null || other.City is null || one.Id == other.Id);

    private static bool SameCity(ReportFacts a, ReportFacts b) =>
        a.Account.Place is { City: not null } one && b.Account.Place is { City: not null } other && one.Id == other.Id;

    // A decision is known by what it calls off.
    private static Reason? OtherThing(DiplomaticEvent one, DiplomaticEvent other) => (one, other) switch
    {
        (Meeting a, Meeting b) when a.Mode != b.Mode => Reason.OtherMode,
        (Cancellation a, Cancellation b) when a.Cancels != b.Cancels
            || a.PlannedDate is { } day && b.PlannedDate is { } otherDay && day.DaysFrom(otherDay) > 1 => Reason.OtherCancelled,
        _ => null,
    };
}
