using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>CANCELS, DURING and RESCHEDULED_AS between the clusters of whole components.</summary>
internal sealed class Linker(CancellationMatch cancellations, VisitMatch visits)
{
    private const int Slack = 2 * CancellationMatch.Year;

    public LinkTable Link(IReadOnlyList<Cluster> clusters)
    {
        var links = new LinkTable(clusters.Count);
        var meetings = new DayIndex(clusters, EventKind.Meeting);
        var trips = new DayIndex(clusters, EventKind.Visit);
        for (var i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Kind == EventKind.Cancellation)
                links.Cancels[i] = CalledOff(clusters[i], clusters, trips, meetings);
            if (clusters[i].Kind == EventKind.Meeting)
                links.During[i] = TripOf(clusters[i], clusters, trips);
        }

        LinkBack(clusters, links);
        for (var i = 0; i < clusters.Count; i++)
        {
            if (links.Cancels[i] is { } plan)
                links.RescheduledAs[plan] ??= PlannedAnew(clusters[i], plan, clusters, clusters[plan].Kind == EventKind.Visit ? trips : meetings);
        }

        return links;
    }

    // Several decisions on one plan: the first report of them counts.
    private static void LinkBack(IReadOnlyList<Cluster> clusters, LinkTable links)
    {
        foreach (var i in Enumerable.Range(0, clusters.Count).Where(i => links.Cancels[i] is not null)
            .OrderBy(i => clusters[i].Reports[0].Report, ReportOrder.Instance))
        {
            links.CancelledBy[links.Cancels[i]!.Value] ??= i;
        }
    }

    private int? CalledOff(Cluster cancellation, IReadOnlyList<Cluster> clusters, DayIndex trips, DayIndex meetings)
    {
        var best = (Misfit: int.MaxValue, Index: (int?)null);
        foreach (var index in trips.Around(cancellation, Slack).Concat(meetings.Around(cancellation, Slack)))
        {
            var misfit = Misfit(cancellation, clusters[index]);
            if (misfit < best.Misfit || misfit is not null && misfit == best.Misfit && IsBefore(clusters[index], clusters[best.Index!.Value]))
                best = (misfit.Value, index);
        }

        return best.Index;
    }

    private int? Misfit(Cluster cancellation, Cluster plan)
    {
        if (!plan.IsPlanned)
            return null;
        int? least = null;
        foreach (var report in cancellation.Reports)
        {
            foreach (var other in plan.Reports)
            {
                if (cancellations.Misfit(report, other) is { } misfit && (least is null || misfit < least))
                    least = misfit;
            }
        }

        return least;
    }

    private int? TripOf(Cluster meeting, IReadOnlyList<Cluster> clusters, DayIndex trips)
    {
        int? best = null;
        foreach (var index in trips.Around(meeting, 0))
        {
            if (meeting.Reports.Any(report => clusters[index].Reports.Any(trip => visits.IsDuring(report, trip)))
                && (best is not { } other || IsBefore(clusters[index], clusters[other])))
            {
                best = index;
            }
        }

        return best;
    }

    // Postponed, and planned or held after that by the same people: the nearest such event.
    private int? PlannedAnew(Cluster cancellation, int plan, IReadOnlyList<Cluster> clusters, DayIndex plans) =>
        plans.Around(cancellation, Slack)
            .Where(index => index != plan && IsToldAfter(clusters[index], cancellation)
                && SameDirection(clusters[plan], clusters[index]) && HaveSamePeople(clusters[plan], clusters[index]))
            .Select(index => (Index: index, Days: DaysAnew(cancellation, clusters[index])))
            .Where(anew => anew.Days.Count > 0)
            .OrderBy(anew => anew.Days.Min()).ThenBy(anew => clusters[anew.Index].Reports[0].Report, ReportOrder.Instance)
            .Select(anew => (int?)anew.Index).FirstOrDefault();

    // Another outlet may tell of the new day before the first report of the decision.
    private static bool IsToldAfter(Cluster anew, Cluster decision) => anew.FirstPublished >= decision.FirstPublished
        || decision.Reports.Select(report => report.Date).Min(date => date is { Precision: DatePrecision.Day } ? date.Start : DateOnly.MaxValue) <= DateOnly.FromDateTime(anew.FirstPublished.DateTime);

    // When it is to be, by the reports that tell it most exactly.
    private List<DateOnly> DaysAnew(Cluster cancellation, Cluster anew)
    {
        var telling = anew.Reports.Where(report => cancellation.Reports.Any(decision => cancellations.MayReschedule(decision, report))).Select(report => report.Date!).ToList();
        return [.. telling.Where(date => date.Precision == telling.Min(other => other.Precision)).Select(date => date.Start)];
    }

    private bool HaveSamePeople(Cluster plan, Cluster anew) =>
        plan.Reports.Any(report => anew.Reports.Any(other => cancellations.HaveSamePeople(report, other)));

    private static bool SameDirection(Cluster one, Cluster other) => (one.Reports[0].Account, other.Reports[0].Account) switch
    {
        (Visit a, Visit b) => a.Visitor == b.Visitor && a.Host == b.Host,
        (Meeting a, Meeting b) => a.Mode == b.Mode,
        _ => false,
    };

    private static bool IsBefore(Cluster one, Cluster other) => ReportOrder.Instance.Compare(one.Reports[0].Report, other.Reports[0].Report) < 0;
}
