using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>What must be shared before days that fit less well count as agreement. Without it, two busy neighbours' daily talks
/// would hang together over years, and nothing could be resolved without reading all of them.</summary>
internal static class Sufficiency
{
    /// <summary>How many days after a statement a report without a day may be published.</summary>
    public const int LateStatement = 1;

    // How many days apart two reports of a statement may be published when neither knows its day.
    private const int UndatedStatements = 2;

    public static bool IsEnough(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people, PartyMatch parties) => a.Kind switch
    {
        EventKind.Statement => IsEnoughForStatement(a, b, distance, people),
        EventKind.Cancellation when distance.Closeness is Closeness.Month or Closeness.Year or Closeness.Undated => IsEnoughForDecision(a, b, distance, people),
        EventKind.Meeting when parties.IsSession && !Places.SameCountry(a, b) => false,
        // An organisation may meet on each of several days in one city: at other levels, on other things.
        EventKind.Meeting when parties.IsAlone && distance.Closeness == Closeness.DayApart => false,
        _ => IsEnoughForContact(a, b, distance, people),
    };

    /// <summary>Whether two statements are about different parties: the people of a state say many things on one day.</summary>
    public static bool AreAboutOthers(Statement one, Statement other) => one.Targets.Count > 0 && other.Targets.Count > 0 && !ShareTarget(one, other);

    private static bool IsEnoughForContact(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people)
    {
        var somebody = people.AgreedSides > 0;
        if (people.DoubtedSides > 0 && !somebody)
            return false;
        return distance.Closeness switch
        {
            Closeness.SameDay => true,
            Closeness.DayApart => somebody || Places.SameCity(a, b),
            Closeness.PlanMoved => somebody,
            // The host of a visit is a party to it; of a meeting the place has to tell.
            Closeness.Month => somebody || IsSamePeriod(a, b) || a.Kind == EventKind.Visit || Places.SameCountry(a, b),
            Closeness.Year => somebody || IsSamePeriod(a, b) || Places.SameCity(a, b),
            _ => IsDatedByPublication(a, b)
                && (somebody || IsSamePeriod(a, b) || Places.SameCity(a, b) && (distance.Days <= 1 || IsAnnounced(a, b) || IsAnnounced(b, a))),
        };
    }

    // Decisions are few: what calls off the same sort of thing of the same parties is one, unless two fit. Told without a day
    // after more than a week, it must say who called off, or what day was lost.
    private static bool IsEnoughForDecision(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people) =>
        IsDatedByPublication(a, b) && (distance.Closeness != Closeness.Undated || distance.Days <= Distance.UndatedFromEvent
            || people.AgreedSides > 0 || ((Cancellation)a.Account).PlannedDate is not null && ((Cancellation)b.Account).PlannedDate is not null);

    private static bool IsEnoughForStatement(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people) => distance.Closeness switch
    {
        Closeness.SameDay => true,
        Closeness.Month when !IsSamePeriod(a, b) => IsOfOneSpeaker(a, b, people),
        Closeness.Undated when a.Date is null && b.Date is null =>
            IsDatedByPublication(a, b) && (IsSamePeriod(a, b) || distance.Days <= UndatedStatements && IsOfOneSpeaker(a, b, people)),
        // Told the day after without a day of its own, by the same speaker about the same party.
        Closeness.Undated => IsSamePeriod(a, b) || distance.Days <= LateStatement && (people.AgreedSides > 0 || AreOfNobody(a, b)) && IsDatedByPublication(a, b),
        _ => IsSamePeriod(a, b),
    };

    // Nobody is told on either side, and each counts up the same parties that are spoken about: several, so that they are hardly those of another day.
    private static bool AreOfNobody(ReportFacts a, ReportFacts b) => a.IsOfNobody && b.IsOfNobody
        && a.Account is Statement { Targets.Count: > 1 } one && b.Account is Statement other && one.Targets.ToHashSet().SetEquals(other.Targets);

    private static bool IsOfOneSpeaker(ReportFacts a, ReportFacts b, PeopleMatch people) =>
        people.AgreedSides > 0 && ((Statement)a.Account).Targets.Count > 0 && ((Statement)b.Account).Targets.Count > 0;

    private static bool ShareTarget(Statement one, Statement other) => one.Targets.Any(target => other.Targets.Any(
        about => about == target || PartyGroups.Holds(target, about) || PartyGroups.Holds(about, target)));

    // A plan without a date, and what came in the days after.
    private static bool IsAnnounced(ReportFacts plan, ReportFacts outcome) =>
        plan.Date is null && plan.Account.Status == EventStatus.Planned && outcome.Date is { } date && plan.Published <= date.Start;

    private static bool IsDatedByPublication(ReportFacts a, ReportFacts b) => (a.First ?? b.First) is not null;

    // The same days, months or years; for reports without a date the day of publication stands in.
    private static bool IsSamePeriod(ReportFacts a, ReportFacts b) =>
        a.First is not null && (a.First, a.Last) == (b.First, b.Last);
}
