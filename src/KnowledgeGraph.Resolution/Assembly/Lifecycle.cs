using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>The steps in the life of an event, by publication time and then key.</summary>
internal static class Lifecycle
{
    /// <param name="cancellations">The decisions that call this event off.</param>
    public static ValueList<StatusStep> History(Cluster cluster, IReadOnlyCollection<Cluster> cancellations)
    {
        var told = cluster.Reports.Select(report => (report.Report, report.Account.Status));
        // Those of the event are in their order.
        if (cancellations.Count > 0)
            told = told.Concat(cancellations.SelectMany(Steps)).OrderBy(step => step.Report, ReportOrder.Instance);
        var history = new List<StatusStep>();
        foreach (var (report, status) in told)
        {
            if (Follows(status, history.Count == 0 ? null : history[^1].Status))
                history.Add(new(status, report.Article.ReportedAt, report.Mention.Id));
        }

        return [.. history];
    }

    // One decision is one step, whatever its reports call it.
    private static IEnumerable<(Report Report, EventStatus Status)> Steps(Cluster decision)
    {
        var status = Vote.WinnerOf(decision.Reports, StatusAfter);
        return decision.Reports.Select(report => (report.Report, status));
    }

    // Something suspended is not off for good: a later time may be found.
    public static EventStatus StatusAfter(ReportFacts decision) =>
        ((Cancellation)decision.Account).Form == CancellationForm.Cancelled ? EventStatus.Cancelled : EventStatus.Postponed;

    // What took place cannot be called off any more: a decision that is reported after it was overtaken or concerned something else,
    // and an occurrence that is reported after a decision shows that this was reversed. A plan that is repeated late changes nothing.
    private static bool Follows(EventStatus next, EventStatus? current) =>
        current is null || next != current && next != EventStatus.Planned && current != EventStatus.Occurred;
}
