using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Events;

/// <summary>One line of English for an event: 'Ma Zhaoxu (CN) visits RU'.</summary>
internal static class EventSummaryLine
{
    private const int Shown = 3;

    public static string Of(DiplomaticEvent account) => account switch
    {
        Visit visit => Of(visit),
        Meeting meeting => Of(meeting),
        Cancellation cancellation => Of(cancellation),
        Statement statement => Of(statement),
        _ => throw new ArgumentOutOfRangeException(nameof(account), account.Kind, "An event of a new kind has no summary."),
    };

    private static string Of(Visit visit)
    {
        var who = Actors(visit, ParticipantRole.Visitor);
        return visit.Status switch
        {
            EventStatus.Occurred => $"{who} visits {visit.Host}",
            EventStatus.Planned => $"{who} plans to visit {visit.Host}",
            _ => $"{who}: visit to {visit.Host} {Word(visit.Status)}",
        };
    }

    private static string Of(Meeting meeting)
    {
        var who = Actors(meeting, ParticipantRole.Participant);
        var how = meeting.Mode switch { MeetingMode.Phone => "talk by phone", MeetingMode.Video => "talk by video", _ => "meet" };
        return meeting.Status switch
        {
            EventStatus.Occurred => $"{who} {how}",
            EventStatus.Planned => $"{who} plan to {how}",
            _ => $"{who}: {(meeting.Mode == MeetingMode.InPerson ? "meeting" : "talk")} {Word(meeting.Status)}",
        };
    }

    private static string Of(Cancellation cancellation)
    {
        var verb = cancellation.Form switch { CancellationForm.Postponed => "postpones", CancellationForm.Suspended => "suspends", _ => "cancels" };
        var what = cancellation.Cancels == EventKind.Visit ? "a visit" : "a meeting";
        var initiators = Actors(cancellation, ParticipantRole.Initiator);
        var affected = Actors(cancellation, ParticipantRole.Affected);
        if (initiators.Length == 0)
            return $"{what[2..3].ToUpperInvariant()}{what[3..]} of {affected} is called off";
        return affected.Length == 0 ? $"{initiators} {verb} {what}" : $"{initiators} {verb} {what} with {affected}";
    }

    private static string Of(Statement statement)
    {
        var who = Actors(statement, ParticipantRole.Speaker);
        return statement.Targets.Count == 0 ? $"{who} makes a statement" : $"{who} speaks about {Listed([.. statement.Targets.Select(target => target.Value)])}";
    }

    private static string Word(EventStatus status) => status == EventStatus.Postponed ? "postponed" : "cancelled";

    // One name a party: the first that is told.
    private static string Actors(DiplomaticEvent account, ParticipantRole role) => Listed([.. account.In(role)
        .GroupBy(participant => participant.Party)
        .Select(party => party.FirstOrDefault(participant => participant.Name is not null) is { } named ? $"{named.Name} ({Code(named.Party)})" : Code(party.Key))]);

    private static string Code(PartyCode party) => party.Value;

    private static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        <= Shown => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
        _ => $"{string.Join(", ", items.Take(Shown))} and {items.Count - Shown} more",
    };
}
