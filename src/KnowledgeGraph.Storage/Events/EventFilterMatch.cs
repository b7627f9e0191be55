using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Events;

/// <summary>The meaning of <see cref="EventFilter"/> on one event.</summary>
public static class EventFilterMatch
{
    /// <param name="reports">What its live mentions tell, in the state of <paramref name="candidate"/>.</param>
    public static bool Matches(this EventFilter filter, ResolvedEvent candidate, IEnumerable<ReportText> reports)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return (filter with { Text = null }).Matches(candidate)
            && (filter.Text is not { } text || reports.Any(report => text.Matches(report.Title, report.Evidence)));
    }

    /// <exception cref="ArgumentException">The filter asks for words, which an event doesn't hold: its reports are needed.</exception>
    public static bool Matches(this EventFilter filter, ResolvedEvent candidate)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(candidate);
        if (filter.Text is not null)
            throw new ArgumentException("A filter by words is matched with the reports of the event.", nameof(filter));
        var account = candidate.Account;
        return Any(filter.Kinds, account.Kind)
            && Any(filter.Status, account.Status)
            && MatchesParties(filter.Parties, account)
            && Plays(filter.Visitor, account, ParticipantRole.Visitor)
            && Plays(filter.Host, account, ParticipantRole.Host)
            && Plays(filter.Speaker, account, ParticipantRole.Speaker)
            && Plays(filter.Initiator, account, ParticipantRole.Initiator)
            && (filter.About is null || account is Statement statement && filter.About.Intersect(statement.Targets).Any())
            && (filter.People is null || TookPart(new(filter.People, filter.PeopleTimes ?? []), candidate))
            && MatchesDate(filter, account)
            && MatchesOverdue(filter, account)
            && (filter.Country is null || account.Place is { } place && filter.Country.Contains(place.Country))
            && (filter.City is null || account.Place is { } told && CityName.Matches(filter.City, told))
            && (filter.Modes is null || account is Meeting meeting && filter.Modes.Contains(meeting.Mode))
            && (filter.Forms is null || account is Cancellation form && filter.Forms.Contains(form.Form))
            && (filter.Cancels is null || account is Cancellation cancelled && filter.Cancels.Contains(cancelled.Cancels))
            && (filter.Languages is null || filter.Languages.Intersect(candidate.Languages).Any())
            && (filter.Sources is null || filter.Sources.Intersect(candidate.Sources).Any())
            && (filter.MinConfidence is null || candidate.Confidence >= filter.MinConfidence)
            && (filter.MinVoices is null || candidate.Voices >= filter.MinVoices)
            && (filter.FirstReportedFrom is null || candidate.FirstReported >= filter.FirstReportedFrom)
            && (filter.FirstReportedTo is null || candidate.FirstReported <= filter.FirstReportedTo);
    }

    /// <summary>Planned, the last day of its dates is before <paramref name="today"/>.</summary>
    public static bool IsOverdue(this DiplomaticEvent account, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Status == EventStatus.Planned && account.Date is { } date && date.End < today;
    }

    /// <summary>The day for which an id of a participant is meant: the first one of its dates, else that of the first report.</summary>
    public static DateOnly DayOfPeople(this ResolvedEvent candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Account.Date?.Start ?? DateOnly.FromDateTime(candidate.FirstReported.UtcDateTime);
    }

    // In two seats somebody is meant by the first that tells an office.
    private static bool TookPart(PersonIds people, ResolvedEvent candidate) => candidate.Account.Participants.Where(p => p.Person is not null)
        .GroupBy(p => p.Person!.Value)
        .Any(seats => people.Mean(seats.Key, seats.Select(seat => seat.Office).FirstOrDefault(office => office is not null), candidate.DayOfPeople()));

    private static bool Any<T>(ValueList<T>? wanted, T value) => wanted is null || wanted.Contains(value);

    private static bool Plays(ValueList<PartyCode>? wanted, DiplomaticEvent account, ParticipantRole role) =>
        wanted is null || account.In(role).Any(p => wanted.Contains(p.Party));

    private static bool MatchesParties(PartyFilter? filter, DiplomaticEvent account)
    {
        if (filter is null)
            return true;
        var parties = account.Parties.ToHashSet();
        return (filter.All is null || filter.All.All(parties.Contains))
            && (filter.Any is null || filter.Any.Any(parties.Contains))
            && (filter.None is null || !filter.None.Any(parties.Contains))
            && (filter.Only is null || parties.All(filter.Only.Contains));
    }

    private static bool MatchesDate(EventFilter filter, DiplomaticEvent account)
    {
        if (account.Date is not { } date)
            return filter.Precision is null && (filter.Undated ?? !filter.HasSpan);
        return filter.Undated != true
            && Any(filter.Precision, date.Precision)
            && (filter.From is null || date.End >= filter.From)
            && (filter.To is null || date.Start <= filter.To);
    }

    private static bool MatchesOverdue(EventFilter filter, DiplomaticEvent account) =>
        filter.Overdue is not { } overdue || filter.Today is not { } today || account.IsOverdue(today) == overdue;
}
