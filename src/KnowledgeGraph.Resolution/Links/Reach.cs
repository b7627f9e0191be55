using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>Where the reports stand that one report can agree with or be linked to.</summary>
internal static class Reach
{
    // Of so many blocks, nearly all are of pairs that hardly meet: looking into each twice costs more than what is read needlessly.
    private const int Many = 12;

    public static IReadOnlyList<BlockRange> Of(ReportFacts report)
    {
        var near = NearBlocks.OfAgreement(report);
        return [.. near.SelectMany(block => OfAgreement(new(report.Kind, block.Key), block.Value, report, isOneOfMany: near.Count > Many)), .. OfLinks(report)];
    }

    // Reports that both tell a day agree about that day; farther away stand those that tell none, and plans beside their outcome.
    private static IEnumerable<BlockRange> OfAgreement(Block block, bool ofMany, ReportFacts report, bool isOneOfMany)
    {
        var traits = new BlockTraits(report.Account.Place?.Country, (report.Account as Meeting)?.Mode, ofMany);
        var (before, after) = report.Date is null ? FromUndated(report) : ToUndated(report);
        if (isOneOfMany)
            return [Range(block, report, Math.Max(before, Distance.UndatedFromUndated), Math.Max(after, Distance.UndatedFromUndated), traits: traits)];
        if (report.Date is null)
            return [Range(block, report, before, after, traits: traits), Range(block, report, Distance.UndatedFromUndated, Distance.UndatedFromUndated, BlockPart.Undated, traits)];
        var near = report.Kind == EventKind.Statement || IsVague(report) ? 0 : Distance.TimeZone;
        return [Range(block, report, near, near, traits: traits), Range(block, report, before, after, FarPart(report), traits)];
    }

    // How many days before and after its publication the day can lie of what a report without one tells. What took place isn't told before its day, nor a plan after it.
    private static (int Before, int After) FromUndated(ReportFacts report)
    {
        var (before, after) = report.Kind switch
        {
            EventKind.Statement => (Sufficiency.LateStatement, Sufficiency.LateStatement),
            EventKind.Cancellation => (FromDecision(report), Distance.UndatedFromEvent),
            _ => (FromContact(report), ToOutcome(report)),
        };
        return report.Account.Status == EventStatus.Planned ? (Math.Min(before, Distance.TimeZone), after) : (before, Math.Min(after, Distance.TimeZone));
    }

    // How many days before and after its day something may be told without one, or have been planned for.
    private static (int Before, int After) ToUndated(ReportFacts report) => report.Kind switch
    {
        EventKind.Statement => (Sufficiency.LateStatement, Sufficiency.LateStatement),
        EventKind.Cancellation => (Distance.UndatedFromEvent, FromDecision(report)),
        _ => (ToOutcome(report), FromContact(report)),
    };

    // What Sufficiency asks for: somebody in common, or the lost day of both.
    private static int FromDecision(ReportFacts report) =>
        report.IsOfNobody && report.Account is Cancellation { PlannedDate: null } ? Distance.UndatedFromEvent : Distance.UndatedFromDecision;

    // Somebody in common, else the city and the day before or after, else the same day.
    private static int FromContact(ReportFacts report) => !report.IsOfNobody ? Distance.UndatedFromEvent : IsVague(report) ? 0 : Distance.TimeZone;

    // From a plan to its outcome the city will do.
    private static int ToOutcome(ReportFacts report) => IsVague(report) ? 0 : Distance.UndatedFromEvent;

    // Only the very day can show that it tells of the same contact as another.
    private static bool IsVague(ReportFacts report) => report is { IsOfNobody: true, Kind: EventKind.Visit or EventKind.Meeting, Account.Place: null or { City: null } };

    // Plans beside their outcome are known by who takes part.
    private static BlockPart FarPart(ReportFacts report) => report.Kind is not (EventKind.Visit or EventKind.Meeting) || report.IsOfNobody ? BlockPart.Undated
        : report.Account.Status == EventStatus.Planned ? BlockPart.UndatedOrNotPlanned
        // Of outcomes there are several.
        : report.Account.Status == EventStatus.Occurred ? BlockPart.UndatedOrPlanned : BlockPart.All;

    private static IEnumerable<BlockRange> OfLinks(ReportFacts report) => report.Account switch
    {
        Cancellation decision => NearBlocks.OfDecision(report).SelectMany(pair => OfDecision(new(decision.Cancels, pair), decision, report)),
        Visit or Meeting => NearBlocks.OfDecision(report).Select(pair => OfDecisions(new(EventKind.Cancellation, pair), report)).Concat(OfJourney(report)),
        _ => [],
    };

    private static BlockRange OfDecisions(Block block, ReportFacts report) => report.Account.Status == EventStatus.Planned
        ? Range(block, report, 2 * CancellationMatch.Year, CancellationMatch.UndatedPlanBefore, report.Kind == EventKind.Visit ? BlockPart.AboutVisit : BlockPart.AboutMeeting)
        // What is held without a plan is what was moved only in the same country.
        : Range(block, report, CancellationMatch.Year + CancellationMatch.HeldAnew, 0, report.Kind == EventKind.Visit ? BlockPart.MovesVisit : BlockPart.MovesMeeting,
            new(report.Account.Place?.Country));

    // Talks during a visit: of both parties, in the host's country.
    private static IEnumerable<BlockRange> OfJourney(ReportFacts report) => report.Account switch
    {
        Visit { Date.Precision: DatePrecision.Day } visit =>
            [Range(new(EventKind.Meeting, Block.Pair(visit.Visitor, visit.Host)), report, 0, 0, traits: new(visit.Host, MeetingMode.InPerson))],
        Meeting { Mode: MeetingMode.InPerson, Date.Precision: DatePrecision.Day } => PairsWithHost(report).Select(pair => Range(new(EventKind.Visit, pair), report, 0, 0)),
        _ => [],
    };

    private static IEnumerable<string> PairsWithHost(ReportFacts report)
    {
        List<PartyCode> parties = [.. report.Sides.Select(side => side.Party)];
        if (report.Account.Place is not { } place)
            return Block.Pairs(parties);
        return parties.Contains(place.Country) ? parties.Where(party => party != place.Country).Select(party => Block.Pair(party, place.Country)) : [];
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
    private static BlockRange Range(Block block, ReportFacts report, int before, int after, BlockPart part = BlockPart.All, BlockTraits traits = default) =>
        report.First is { } first && report.Last is { } last
            ? new(block, Back(first, before), Ahead(last, after), part, traits)
            : new(block, DateOnly.MinValue, DateOnly.MinValue, part, traits);

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - days));

    private static DateOnly Ahead(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));
}
