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
            .. blocks.SelectMany(block => OfAgreement(block, report)),
            .. blocks.SelectMany(block => OfLinks(block.Key, report)),
        ];
    }

    // Reports that both tell a day agree about that day; farther away stand those that tell none, and plans beside their outcome.
    private static IEnumerable<BlockRange> OfAgreement(Block block, ReportFacts report)
    {
        if (report.Date is null)
            return [Range(block, report, Padding(report), Padding(report))];
        var near = report.Kind == EventKind.Statement ? 0 : Distance.TimeZone;
        return [Range(block, report, near, near), Range(block, report, Padding(report), Padding(report), FarPart(report))];
    }

    private static BlockPart FarPart(ReportFacts report) => report.Kind is not (EventKind.Visit or EventKind.Meeting) ? BlockPart.Undated
        : report.Account.Status == EventStatus.Planned ? BlockPart.UndatedOrNotPlanned
        // Of outcomes there are several.
        : report.Account.Status == EventStatus.Occurred ? BlockPart.UndatedOrPlanned : BlockPart.All;

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
                ? Range(new(EventKind.Cancellation, pair), report, 2 * CancellationMatch.Year, CancellationMatch.UndatedPlanBefore, report.Kind == EventKind.Visit ? BlockPart.AboutVisit : BlockPart.AboutMeeting)
                : Range(new(EventKind.Cancellation, pair), report, CancellationMatch.Year + CancellationMatch.HeldAnew, 0, report.Kind == EventKind.Visit ? BlockPart.MovesVisit : BlockPart.MovesMeeting);
        }

        if (report.Account is Visit { Date.Precision: DatePrecision.Day })
            yield return Range(new(EventKind.Meeting, pair), report, 0, 0);
        if (report.Account is Meeting { Mode: MeetingMode.InPerson, Date.Precision: DatePrecision.Day })
            yield return Range(new(EventKind.Visit, pair), report, 0, 0);
    }

    private static IEnumerable<BlockRange> OfDecision(Block block, Cancellation decision, ReportFacts report)
    {
        // What is moved may be held anew without a plan.
        var (ahead, part) = decision.Form == CancellationForm.Cancelled ? (CancellationMatch.AheadForPeople, BlockPart.Planned) : (CancellationMatch.Year, BlockPart.All);
        yield return Range(block, report, CancellationMatch.UndatedPlanBefore, ahead, part);
        if (decision.PlannedDate is { } planned)
            yield return new(block, Back(planned.Start, 1), Ahead(planned.End, decision.Form == CancellationForm.Cancelled ? 1 : CancellationMatch.Year), part);
    }

    // A report without any day stands in every range; it agrees only with others of that sort, so the first day there is finds them.
    private static BlockRange Range(Block block, ReportFacts report, int before, int after, BlockPart part = BlockPart.All) =>
        report.First is { } first && report.Last is { } last
            ? new(block, Back(first, before), Ahead(last, after), part)
            : new(block, DateOnly.MinValue, DateOnly.MinValue, part);

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - days));

    private static DateOnly Ahead(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));
}
