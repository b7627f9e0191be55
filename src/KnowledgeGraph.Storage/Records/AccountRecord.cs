using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Records;

/// <summary>What mention and event share, what is said to have happened, in the words and numbers that stores keep.</summary>
public sealed record AccountRecord(
    string Kind, string Status, DateRecord Date, string? Country, string? City, string? Mode, string? Form, string? Cancels,
    DateRecord Planned, string?[][] Participants, string[]? Targets)
{
    public static AccountRecord Of(DiplomaticEvent account)
    {
        var cancellation = account as Cancellation;
        return new(
            WireName.Of(account.Kind),
            WireName.Of(account.Status),
            DateRecord.Of(account.Date),
            account.Place?.Country.Value,
            account.Place?.City,
            account is Meeting meeting ? WireName.Of(meeting.Mode) : null,
            cancellation is null ? null : WireName.Of(cancellation.Form),
            cancellation is null ? null : WireName.Of(cancellation.Cancels),
            DateRecord.Of(cancellation?.PlannedDate),
            [.. account.Participants.Select(ParticipantCells.Of)],
            account is Statement statement ? [.. statement.Targets.Select(target => target.Value)] : null);
    }

    public DiplomaticEvent ToAccount()
    {
        var status = WireName.Parse<EventStatus>(Status);
        var participants = Participants.Select(ParticipantCells.ToParticipant).ToValueList();
        var place = Country is null ? null : new Place(PartyCode.Parse(Country), City);
        return WireName.Parse<EventKind>(Kind) switch
        {
            EventKind.Visit => new Visit(status, Date.ToDate(), participants, place),
            EventKind.Meeting => new Meeting(status, Date.ToDate(), participants, place, WireName.Parse<MeetingMode>(Mode!)),
            EventKind.Cancellation => new Cancellation(
                status, Date.ToDate(), participants, place, WireName.Parse<EventKind>(Cancels!), WireName.Parse<CancellationForm>(Form!), Planned.ToDate()),
            _ => new Statement(status, Date.ToDate(), participants, (Targets ?? []).Select(PartyCode.Parse).ToValueList()),
        };
    }
}
