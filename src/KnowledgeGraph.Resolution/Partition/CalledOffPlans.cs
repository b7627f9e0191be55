using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.Links;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Plans that a decision called off for their day: what takes place on another day is what they were moved to, not their outcome.</summary>
internal sealed class CalledOffPlans
{
    private const int TimeZone = 1;

    // Within which an outcome may lie from its plan.
    private const int DaysOfPlan = 7;

    private readonly CancellationMatch _match;
    private readonly Dictionary<(string Pair, int Day), List<ReportFacts>> _decisions = [];
    private readonly Dictionary<ReportFacts, bool> _known = [];

    public CalledOffPlans(IEnumerable<ReportFacts> reports, CancellationMatch match)
    {
        _match = match;
        foreach (var decision in reports.Where(report => report.Kind == EventKind.Cancellation))
        {
            if (DayOf((Cancellation)decision.Account) is not { } day)
                continue;
            foreach (var block in decision.Blocks)
            {
                if (!_decisions.TryGetValue((block.Key, day.DayNumber), out var list))
                    _decisions[(block.Key, day.DayNumber)] = list = [];
                list.Add(decision);
            }
        }
    }

    /// <summary>The comparison of two reports, with what is known of decisions.</summary>
    public Comparison Weigh(ReportFacts one, ReportFacts other, Comparison comparison) =>
        comparison is { Relation: not Relation.Contradict, Closeness: Closeness.PlanMoved } && (IsCalledOff(one) || IsCalledOff(other))
        || comparison is { Relation: not Relation.Contradict, Closeness: Closeness.DayApart } && (IsMovedTo(one, other) || IsMovedTo(other, one))
            ? Comparison.Contradict(Reason.CalledOff)
            : comparison;

    // A day after the plan, too, where the decision names the very day that is lost, and is known when the other is planned.
    private bool IsMovedTo(ReportFacts plan, ReportFacts anew) => plan.Date is { Precision: DatePrecision.Day } lost && anew.Date?.DaysFrom(lost) > 0
        && IsCalledOff(plan) && DecisionsOn(plan, lost).Any(decision => decision.Account is Cancellation { PlannedDate: { Precision: DatePrecision.Day } named }
            && named.Start == lost.Start && _match.Misfit(decision, plan) is not null && (anew.Account.Status == EventStatus.Occurred || anew.Published >= decision.First));

    private bool IsCalledOff(ReportFacts plan)
    {
        if (plan.Account.Status != EventStatus.Planned || plan.Date is not { Precision: DatePrecision.Day } date)
            return false;
        if (!_known.TryGetValue(plan, out var known))
            _known[plan] = known = DecisionsOn(plan, date).Any(decision => _match.Misfit(decision, plan) is not null);
        return known;
    }

    // A decision that names the day that is lost stands at that day, another one at its own.
    private IEnumerable<ReportFacts> DecisionsOn(ReportFacts plan, EventDate date)
    {
        foreach (var pair in plan.Blocks.Select(block => block.Key))
        {
            for (var day = date.Start.DayNumber - DaysOfPlan; day <= date.Start.DayNumber + TimeZone; day++)
            {
                foreach (var decision in _decisions.GetValueOrDefault((pair, day), []))
                    yield return decision;
            }
        }
    }

    private static DateOnly? DayOf(Cancellation decision) =>
        decision.PlannedDate is { Precision: DatePrecision.Day } planned ? planned.Start
        : decision.Date is { Precision: DatePrecision.Day } decided ? decided.Start
        : null;
}
