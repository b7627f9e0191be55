using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>What analysts said of whole events: that they are real, are none, or are other than reported.</summary>
internal sealed class Reviews(JudgementSet judgements)
{
    private const double Certain = 1;

    /// <summary>Whether somebody said that there is no such event.</summary>
    public bool AreWrong(Cluster cluster) => Of(cluster).Any(judgement => judgement.Verdict == Verdict.Wrong);

    /// <summary>The event as analysts have it. Of two corrections of one fact the later one counts.</summary>
    public ResolvedEvent Applied(Cluster cluster, ResolvedEvent reported)
    {
        var reviews = Of(cluster);
        if (reviews.Count == 0)
            return reported;
        return reviews.Where(judgement => judgement.Correction is not null)
            .Aggregate(reported, (known, judgement) => Corrected(known, judgement, judgement.Correction!)) with { Confidence = Certain };
    }

    private List<Judgement> Of(Cluster cluster) => judgements.Binding.Count == 0 ? [] :
    [
        .. cluster.Reports.SelectMany(report => judgements.Of(report.Id))
            .Where(judgement => judgement.Verdict is Verdict.Confirmed or Verdict.Corrected or Verdict.Wrong)
            .DistinctBy(judgement => judgement.Id).OrderBy(judgement => judgement.RecordedAt).ThenBy(judgement => judgement.Id),
    ];

    private static ResolvedEvent Corrected(ResolvedEvent known, Judgement judgement, Correction correction)
    {
        var account = Corrected(known.Account, correction);
        return known with
        {
            Account = account,
            History = account.Status == known.Account.Status ? known.History : [.. known.History, new(account.Status, judgement.RecordedAt, null)],
            During = account is Meeting ? known.During : null,
        };
    }

    private static DiplomaticEvent Corrected(DiplomaticEvent told, Correction correction)
    {
        var (status, date) = (correction.Status ?? told.Status, correction.Date ?? told.Date);
        var kind = correction.Kind ?? told.Kind;
        if (kind == told.Kind && correction.Parties is null)
            return told with { Status = status, Date = date };
        ValueList<PartyCode> parties = correction.Parties ?? [.. told.Parties];
        // What came since may have shown other parties: then it is left as it is told.
        if (kind == EventKind.Visit && parties.Count != 2)
            return told with { Status = status, Date = date };
        return (kind, told) switch
        {
            (EventKind.Visit, _) => new Visit(status, date, Seats(told, VisitRoles(told, parties)), told.Place),
            (EventKind.Meeting, _) => new Meeting(
                status, date, Seats(told, parties.Select(party => (party, ParticipantRole.Participant))), told.Place, (told as Meeting)?.Mode ?? MeetingMode.InPerson),
            (_, Cancellation decision) => decision with { Status = status, Date = date, Participants = Seats(told, parties.Select(party => (party, RoleOf(told, party, ParticipantRole.Affected)))) },
            _ => told with { Status = status, Date = date, Participants = Seats(told, parties.Select(party => (party, ParticipantRole.Speaker))) },
        };
    }

    // Of a visit the visitor is named first; whose parties are left as they are keep their parts.
    private static IEnumerable<(PartyCode, ParticipantRole)> VisitRoles(DiplomaticEvent told, ValueList<PartyCode> parties) =>
        told is Visit visit && parties.Count == 2 && parties.Contains(visit.Visitor) && parties.Contains(visit.Host)
            ? [(visit.Visitor, ParticipantRole.Visitor), (visit.Host, ParticipantRole.Host)]
            : parties.Select((party, i) => (party, i == 0 ? ParticipantRole.Visitor : ParticipantRole.Host));

    private static ParticipantRole RoleOf(DiplomaticEvent told, PartyCode party, ParticipantRole other) =>
        told.Participants.FirstOrDefault(p => p.Party == party)?.Role ?? other;

    private static ValueList<Participant> Seats(DiplomaticEvent told, IEnumerable<(PartyCode Party, ParticipantRole Role)> parties) =>
    [
        .. parties.SelectMany(seat => told.Participants.Where(p => p.Party == seat.Party)
            .DefaultIfEmpty(new(seat.Party, seat.Role)).Select(p => p with { Role = seat.Role })),
    ];
}
