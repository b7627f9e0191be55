using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>The facts on which the reports of one event disagree, with all values and who gives them.</summary>
internal static class Disputes
{
    /// <param name="shown">The account with the values that were chosen.</param>
    /// <param name="decisions">Cancellations of the event.</param>
    public static ValueList<Contradiction> Of(Cluster cluster, DiplomaticEvent shown, IReadOnlyList<Cluster> decisions)
    {
        var reports = cluster.Reports;
        IEnumerable<Contradiction?> all =
        [
            OfDates("date", reports, report => report.Date, shown.Date),
            Of("place", reports, report => report.Account.Place?.Country.Value, shown.Place?.Country.Value),
            Of("city", reports, report => report.Account.Place?.City, shown.Place?.City),
            Of("mode", reports, report => Code((report.Account as Meeting)?.Mode), Code((shown as Meeting)?.Mode)),
            Of("form", reports, report => Code((report.Account as Cancellation)?.Form), Code((shown as Cancellation)?.Form)),
            OfDates("plannedDate", reports, report => (report.Account as Cancellation)?.PlannedDate, (shown as Cancellation)?.PlannedDate),
            OfStatus(reports, shown, decisions),
        ];
        return [.. all.OfType<Contradiction>()];
    }

    private static bool Differ(IReadOnlyList<ReportFacts> reports, Func<ReportFacts, string?> value)
    {
        string? first = null;
        for (var i = 0; i < reports.Count; i++)
        {
            if (value(reports[i]) is not { } told)
                continue;
            first ??= told;
            if (!string.Equals(first, told, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static Contradiction? Of(string field, IReadOnlyList<ReportFacts> reports, Func<ReportFacts, string?> value, string? shown)
    {
        if (!Differ(reports, value))
            return null;
        var values = reports.Where(report => value(report) is not null).GroupBy(report => value(report)!, StringComparer.Ordinal).ToList();
        return values.Count < 2 ? null : new(field, [.. values
            .OrderByDescending(group => group.Key == shown).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReportedValue(group.Key, [.. group.Select(report => report.Id).Order()], group.Key == shown))]);
    }

    // Less exact, or a part of the same days, is no disagreement.
    private static Contradiction? OfDates(string field, IReadOnlyList<ReportFacts> reports, Func<ReportFacts, EventDate?> value, EventDate? shown)
    {
        if (shown is null || !reports.Any(report => value(report) is { } date && !Contains(date, shown) && !Contains(shown, date)))
            return null;
        return Of(field, reports, report => value(report)?.ToString(), shown.ToString());
    }

    private static bool Contains(EventDate outer, EventDate inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    // A plan and its outcome agree; that it was called off and that it took place do not.
    private static Contradiction? OfStatus(IReadOnlyList<ReportFacts> reports, DiplomaticEvent shown, IReadOnlyList<Cluster> decisions)
    {
        ValueList<MentionId> occurred = [.. reports.Where(report => report.Account.Status == EventStatus.Occurred).Select(report => report.Id).Order()];
        if (occurred.Count == 0 || decisions.Count == 0)
            return null;
        var off = decisions.SelectMany(decision => decision.Reports).GroupBy(Lifecycle.StatusAfter).OrderBy(group => group.Key)
            .Select(group => new ReportedValue(Code<EventStatus>(group.Key)!, [.. group.Select(report => report.Id).Order()], false));
        return new("status", [new(Code<EventStatus>(shown.Status)!, occurred, true), .. off]);
    }

    private static string? Code<T>(T? value)
        where T : struct, Enum => value switch
        {
            null => null,
            MeetingMode.InPerson => "IN_PERSON",
            { } known => known.ToString().ToUpperInvariant(),
        };
}
