using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>Where the reports stand that one report can agree with or be linked to.</summary>
internal static class Reach
{
    // An undated report may have been published a week from the event, a plan may have moved by a week.
    private const int Agreement = Distance.UndatedFromEvent;

    public static IReadOnlyList<BlockRange> Of(ReportFacts report)
    {
        var blocks = Block.Near(report.Account).ToList();
        return
        [
            .. blocks.Select(block => Range(block, report, Padding(report), Padding(report))),
            .. blocks.SelectMany(block => OfLinks(block.Key, report)),
        ];
    }

    // Statements of one speaker agree on one day only, except such as were published without a day: copies of one story, or told late.
    private static int Padding(ReportFacts report) => (report.Kind, report.Date) switch
    {
        (EventKind.Statement, null) => Distance.UndatedFromUndated,
        (EventKind.Statement, _) => Sufficiency.LateStatement,
        (EventKind.Cancellation, _) => Distance.UndatedFromDecision,
        _ => Agreement,
    };

    private static IEnumerable<BlockRange> OfLinks(string pair, ReportFacts report)
    {
        if (report.Account is Cancellation decision)
        {
            foreach (var range in OfDecision(new(decision.Cancels, pair), decision, report))
                yield return range;
        }

        if (report.Kind is EventKind.Visit or EventKind.Meeting)
        {
            yield return report.Account.Status == EventStatus.Planned
                ? Range(new(EventKind.Cancellation, pair), report, 2 * CancellationMatch.Year, CancellationMatch.UndatedPlanBefore)
                : Range(new(EventKind.Cancellation, pair), report, CancellationMatch.Year + CancellationMatch.HeldAnew, 0);
        }

        if (report.Account is Visit { Date.Precision: DatePrecision.Day })
            yield return Range(new(EventKind.Meeting, pair), report, 0, 0);
        if (report.Account is Meeting { Mode: MeetingMode.InPerson, Date.Precision: DatePrecision.Day })
            yield return Range(new(EventKind.Visit, pair), report, 0, 0);
    }

    private static IEnumerable<BlockRange> OfDecision(Block block, Cancellation decision, ReportFacts report)
    {
        var ahead = decision.Form == CancellationForm.Cancelled ? CancellationMatch.AheadForPeople : CancellationMatch.Year;
        yield return Range(block, report, CancellationMatch.UndatedPlanBefore, ahead);
        if (decision.PlannedDate is { } planned)
            yield return new(block, Back(planned.Start, 1), Ahead(planned.End, decision.Form == CancellationForm.Cancelled ? 1 : CancellationMatch.Year));
    }

    // A report without any day stands in every range; it agrees only with others of that sort, so the first day there is finds them.
    private static BlockRange Range(Block block, ReportFacts report, int before, int after) =>
        report.First is { } first && report.Last is { } last
            ? new(block, Back(first, before), Ahead(last, after))
            : new(block, DateOnly.MinValue, DateOnly.MinValue);

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - days));

    private static DateOnly Ahead(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));
}
