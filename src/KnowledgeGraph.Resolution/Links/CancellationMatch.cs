using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>Whether a cancellation calls off what another report plans, by parties, people, place and planned day.</summary>
internal sealed class CancellationMatch(Identity identity)
{
    /// <summary>Days: how long after a decision the thing that it calls off may have been planned for, when the same people are named.</summary>
    public const int AheadForPeople = 90;

    /// <summary>Days: the same where nobody is named, so that busy neighbours' plans stay apart.</summary>
    public const int AheadForParties = 14;

    /// <summary>Days: how far ahead a planned day that is told may lie, and a postponed thing be planned anew.</summary>
    public const int Year = 366;

    /// <summary>Days: how long after the planned day reports may still tell that it was called off.</summary>
    public const int Afterwards = 30;

    /// <summary>Days: how long before and after the decision a plan without a date may have been published.</summary>
    public const int UndatedPlanBefore = 60;
    public const int UndatedPlanAfter = 7;

    /// <summary>Days: how long after the decision what was moved may be planned for, when nobody is named.</summary>
    public const int AnewForParties = 60;

    /// <summary>Days: how long after the day that was lost what is held without a plan may be what it was moved to.</summary>
    public const int HeldAnew = 60;

    /// <summary>Days: the same where nobody is named, and of meetings, of which there are more.</summary>
    public const int HeldAnewSoon = 30;

    private const int TimeZone = 1;
    private const int WithoutPlannedDay = 1000;

    /// <returns>The less, the better they fit; null: they don't.</returns>
    public int? Misfit(ReportFacts cancellation, ReportFacts plan)
    {
        if (cancellation.Account is not Cancellation account || account.Cancels != plan.Kind || plan.Account.Status != EventStatus.Planned
            || !Places.MayBeSame(account.Place, plan.Account.Place)
            || SharedPeople(cancellation, plan) is not { } people)
        {
            return null;
        }

        var days = account.PlannedDate is { } planned && plan.Date is { } date
            ? OfPlannedDay(planned, date, cancellation)
            : OfDecision(cancellation, plan, people > 0);
        return days is null ? null : days * 2 + (people > 0 ? 0 : 1);
    }

    /// <summary>Whether <paramref name="anew"/> may be what the cancelled thing was postponed to: planned within a year of its day, or soon held. Where
    /// neither tells of people, only the same country within two months speaks for it.</summary>
    public bool MayReschedule(ReportFacts cancellation, ReportFacts anew)
    {
        if (cancellation.Account is not Cancellation { Form: not CancellationForm.Cancelled } account || account.Cancels != anew.Kind
            || cancellation.First is not { } decided || anew.Date is not { } date || date.Start <= decided
            || SharedPeople(cancellation, anew) is not { } people
            || (people == 0 || anew.Account.Status != EventStatus.Planned) && !IsInItsCountry(cancellation, anew, people))
        {
            return false;
        }

        var from = people > 0 && account.PlannedDate is { } planned && planned.End > decided ? planned.End : decided;
        var isPlanned = anew.Account.Status == EventStatus.Planned;
        var days = !isPlanned ? people > 0 && anew.Kind == EventKind.Visit ? HeldAnew : HeldAnewSoon : people > 0 ? Year : AnewForParties;
        return date.Start <= from.AddDays(days) && date.Start <= decided.AddDays(Year + (isPlanned ? Year : HeldAnew));
    }

    // Of a call nobody tells a place. Where the decision names nobody either, only what comes soon is what was moved.
    private static bool IsInItsCountry(ReportFacts cancellation, ReportFacts anew, int people) => Places.SameCountry(cancellation, anew)
        || (cancellation.Account.Place is null || anew.Account.Place is null)
            && (people > 0 || anew.Account is Meeting { Mode: not MeetingMode.InPerson } && anew.First <= cancellation.First?.AddDays(AheadForParties));

    /// <summary>Whether two reports of contacts can tell of the same people of the same parties.</summary>
    public bool HaveSamePeople(ReportFacts one, ReportFacts other) => SharedPeople(one, other) is not null;

    // Null: other parties or other people.
    private int? SharedPeople(ReportFacts cancellation, ReportFacts plan) =>
        PartyMatch.Of(cancellation, plan) is { } parties && PeopleMatch.Of(cancellation, plan, parties, identity, sameTime: true, isVouched: true) is { Contradict: false } people
            ? people.AgreedSides
            : null;

    private static int? OfPlannedDay(EventDate planned, EventDate date, ReportFacts cancellation)
    {
        var days = planned.DaysFrom(date);
        var isNear = cancellation.First is not { } first
            || first <= date.End.AddDays(Afterwards) && cancellation.Last >= date.Start.AddDays(-Year);
        return days <= TimeZone && isNear ? days : null;
    }

    private static int? OfDecision(ReportFacts cancellation, ReportFacts plan, bool samePeople)
    {
        if (cancellation.First is not { } decided)
            return null;
        if (plan.Date is not { } date)
        {
            return samePeople && plan.Published is { } published
                && published >= decided.AddDays(-UndatedPlanBefore) && published <= decided.AddDays(UndatedPlanAfter)
                ? WithoutPlannedDay + Math.Abs(published.DayNumber - decided.DayNumber)
                : null;
        }

        var ahead = samePeople ? AheadForPeople : AheadForParties;
        return date.End >= decided.AddDays(-TimeZone) && date.Start <= decided.AddDays(ahead)
            ? WithoutPlannedDay + Math.Max(0, date.Start.DayNumber - decided.DayNumber)
            : null;
    }
}
