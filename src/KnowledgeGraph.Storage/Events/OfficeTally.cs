using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Events;

/// <summary>Counts for each office of a person the days on which reports say so.</summary>
/// <param name="person">Under which ids reports name the person.</param>
public sealed class OfficeTally(PersonIds person)
{
    // A title is that of the day of the report. Farther back it may be that of then or that of now: nobody can tell.
    private const int DaysBack = 31;

    private readonly Dictionary<(PersonId, PartyCode, string), HashSet<OfficeEvidence>> _days = [];

    public void Add(OfficeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Day(WireName.Parse<EventStatus>(report.Status), report.Date.ToDate(), report.PublishedAt) is not { } day)
            return;
        foreach (var seat in report.Participants.Select(ParticipantCells.ToParticipant))
        {
            if (seat is not { Office: { } office, Person: { } id } || !person.Mean(id, office, day))
                continue;
            if (!_days.TryGetValue((id, seat.Party, office), out var days))
                _days.Add((id, seat.Party, office), days = []);
            days.Add(new(day, new(report.Mention)));
        }
    }

    /// <summary>By party, name of the office and id.</summary>
    public IReadOnlyList<OfficeSeen> Result() =>
    [
        .. _days.Select(office => Seen(office.Key, office.Value))
            .OrderBy(office => office.Party).ThenBy(office => office.Office, StringComparer.Ordinal).ThenBy(office => office.Person.Value, StringComparer.Ordinal),
    ];

    /// <inheritdoc cref="Day(EventStatus, EventDate?, DateTimeOffset?)"/>
    public static DateOnly? Day(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Day(report.Mention.Account.Status, report.Mention.Account.Date, report.Article.PublishedAt);
    }

    /// <summary>For which day a report says who is in office: that of the event where it is told and near, else that of the report, in its own time; null: for none.</summary>
    private static DateOnly? Day(EventStatus status, EventDate? date, DateTimeOffset? publishedAt)
    {
        var told = date is { Precision: DatePrecision.Day } ? date.Start : (DateOnly?)null;
        if (publishedAt is not { } instant)
            return status == EventStatus.Occurred ? told : null;
        var published = DateOnly.FromDateTime(instant.DateTime);
        if (date?.End.DayNumber < published.DayNumber - DaysBack)
            return null;
        return told is { } day && day <= published ? day : published;
    }

    private static OfficeSeen Seen((PersonId Person, PartyCode Party, string Office) office, HashSet<OfficeEvidence> days)
    {
        var all = days.OrderBy(one => one.Day).ThenBy(one => one.Mention).ToList();
        var ends = all.Where((_, i) => i < OfficeSeen.EvidenceAtEachEnd || i >= all.Count - OfficeSeen.EvidenceAtEachEnd);
        return new(office.Person, office.Party, office.Office, all.Count, [.. ends]);
    }
}
