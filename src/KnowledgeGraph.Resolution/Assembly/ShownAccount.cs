using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>What all reports of an event together say, where they differ by <see cref="Vote"/>.</summary>
internal sealed class ShownAccount(ShownParticipants participants)
{
    public DiplomaticEvent Of(Cluster cluster, EventStatus status) => cluster.Reports[0].Account switch
    {
        Visit => OfVisit(cluster.Reports, status),
        Meeting => new Meeting(
            status, ShownDate.Of(cluster.Reports), participants.Of(cluster.Reports), PlaceOf(cluster.Reports),
            Vote.WinnerOf(cluster.Reports, report => ((Meeting)report.Account).Mode)),
        Cancellation decision => OfCancellation(cluster.Reports, status, decision.Cancels),
        _ => new Statement(status, ShownDate.Of(cluster.Reports), participants.Of(cluster.Reports), TargetsOf(cluster.Reports)),
    };

    // A visit has one visiting party and one host: where a group and its member are told, the one with more voices.
    private Visit OfVisit(IReadOnlyList<ReportFacts> reports, EventStatus status)
    {
        var visitor = Vote.WinnerOf(reports, report => ((Visit)report.Account).Visitor);
        var host = Vote.WinnerOf(reports, report => ((Visit)report.Account).Host);
        var all = participants.Of(reports).Where(p => p.Role == ParticipantRole.Visitor ? p.Party == visitor : p.Party == host);
        return new(status, ShownDate.Of(reports), [.. all], PlaceOf(reports));
    }

    private Cancellation OfCancellation(IReadOnlyList<ReportFacts> reports, EventStatus status, EventKind cancels) => new(
        status, ShownDate.Of(reports), participants.Of(reports), PlaceOf(reports), cancels,
        Vote.WinnerOf(reports, report => ((Cancellation)report.Account).Form),
        Vote.Winner(Vote.Told(reports, report => ((Cancellation)report.Account).PlannedDate)));

    // With a city before without one.
    private static Place? PlaceOf(IReadOnlyList<ReportFacts> reports) =>
        Vote.Winner(Vote.Told(reports, report => report.Account.Place is { City: not null } place ? place : null))
        ?? Vote.Winner(Vote.Told(reports, report => report.Account.Place));

    private static ValueList<PartyCode> TargetsOf(IReadOnlyList<ReportFacts> reports) =>
        [.. reports.SelectMany(report => ((Statement)report.Account).Targets).Distinct().Order()];
}
