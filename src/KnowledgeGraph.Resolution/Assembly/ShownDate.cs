using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>The date that is shown: reports of the outcome before reports of the plan, the more exact before the vaguer, then by <see cref="Vote"/>.</summary>
internal static class ShownDate
{
    public static EventDate? Of(IEnumerable<ReportFacts> reports)
    {
        var told = Vote.Told(reports, report => report.Date).ToList();
        if (told.Any(vote => IsOutcome(vote.Report)))
            told.RemoveAll(vote => !IsOutcome(vote.Report));
        if (told.Count == 0)
            return null;
        var exact = told.Min(vote => vote.Value.Precision);
        return Vote.Winner(told.Where(vote => vote.Value.Precision == exact));
    }

    private static bool IsOutcome(ReportFacts report) => report.Account.Status == EventStatus.Occurred;
}
