using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.TestSupport;

/// <summary>Accounts in few words. A participant is written <c>CN</c>, <c>CN:Xi Jinping</c>, <c>CN@foreign_minister</c> or <c>CN:Qin Gang@foreign_minister</c>; a date <c>2023-02-02</c>, <c>2023-02-02/2023-02-04</c>, <c>2023-02</c> or <c>2023</c>; a place <c>CN</c> or <c>CN/Beijing</c>.</summary>
public static class Accounts
{
    public static Visit Visit(string visitor, string host, string? on = null, EventStatus status = EventStatus.Occurred, string? place = null) => new(
        status, Date(on),
        [.. visitor.Split('+').Select(who => Participant(who, ParticipantRole.Visitor)), .. host.Split('+').Select(who => Participant(who, ParticipantRole.Host))],
        Place(place));

    public static Meeting Meeting(
        string with, string? on = null, EventStatus status = EventStatus.Occurred, string? place = null, MeetingMode mode = MeetingMode.InPerson) => new(
        status, Date(on), Participants(with, ParticipantRole.Participant), Place(place), mode);

    public static Cancellation Cancellation(
        string initiator, string affected, string? on = null, EventKind cancels = EventKind.Visit, CancellationForm form = CancellationForm.Cancelled,
        string? planned = null, string? place = null) => new(
        EventStatus.Occurred, Date(on),
        [.. Participants(initiator, ParticipantRole.Initiator), .. Participants(affected, ParticipantRole.Affected)],
        Place(place), cancels, form, Date(planned));

    public static Statement Statement(string by, string? on = null, params string[] about) => new(
        EventStatus.Occurred, Date(on), Participants(by, ParticipantRole.Speaker), [.. about.Select(PartyCode.Parse)]);

    public static EventDate? Date(string? text) => text?.Split('/') switch
    {
        null => null,
        [var start, var end] => new(Day(start), Day(end)),
        [{ Length: 4 } year] => EventDate.Year(int.Parse(year, CultureInfo.InvariantCulture)),
        [{ Length: 7 } month] => EventDate.Month(Day($"{month}-01").Year, Day($"{month}-01").Month),
        [var day, ..] => EventDate.Day(Day(day)),
        _ => throw new FormatException($"'{text}' is no date."),
    };

    private static ValueList<Participant> Participants(string who, ParticipantRole role) =>
        [.. who.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(one => Participant(one, role))];

    private static Participant Participant(string who, ParticipantRole role)
    {
        var office = who.Split('@') is [_, var told] ? told : null;
        var party = who.Split('@')[0].Split(':');
        var name = party.Length > 1 ? party[1] : null;
        return new(PartyCode.Parse(party[0]), role, name, name, office, name is null ? null : PersonId.Of(PartyCode.Parse(party[0]), name));
    }

    private static Place? Place(string? text) => text?.Split('/') switch
    {
        null => null,
        [var country, var city] => new(PartyCode.Parse(country), city),
        [var country, ..] => new(PartyCode.Parse(country)),
        _ => throw new FormatException($"'{text}' is no place."),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
