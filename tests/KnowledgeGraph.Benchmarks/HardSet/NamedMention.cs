using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Benchmarks.HardSet;

/// <summary>Somebody whom a report names.</summary>
/// <param name="Key">As a gold file calls it: <c>r014#2.1</c>, the participant 1 (from 0) of the event 2 of the article r014.</param>
/// <param name="Told">For which day the report says who is in office; null: for none.</param>
/// <param name="Day">Of the event.</param>
internal sealed record NamedMention(string Key, PersonId Id, Participant Participant, DateOnly? Told, DateOnly Day)
{
    public static IReadOnlyList<NamedMention> Of(IReadOnlyList<(string Name, Report Report)> reports) =>
    [
        .. reports.SelectMany(report => report.Report.Mention.Account.Participants
            .Select((participant, i) => (participant, i)).Where(pair => pair.participant is { Name: not null, Person: not null })
            .Select(pair => new NamedMention($"{report.Name}.{pair.i}", pair.participant.Person!.Value, pair.participant, OfficeTally.Day(report.Report), DayOf(report.Report)))),
    ];

    /// <summary>What a store would show of each id.</summary>
    public static IReadOnlyList<PersonSeen> Seen(IEnumerable<NamedMention> mentions) =>
        [.. mentions.GroupBy(mention => (mention.Id, mention.Participant.Party)).Select(id => Seen(id.Key.Id, id.Key.Party, [.. id]))];

    private static DateOnly DayOf(Report report) => OfficeTally.Day(report) ?? report.Mention.Account.Date?.Start ?? DateOnly.MinValue;

    private static PersonSeen Seen(PersonId id, PartyCode party, NamedMention[] mentions)
    {
        var names = mentions.Select(mention => mention.Participant.Name!).Order(StringComparer.Ordinal).ToList();
        var months = mentions.Where(mention => mention.Told is not null)
            .CountBy(mention => (mention.Participant.Office, Month: new DateOnly(mention.Told!.Value.Year, mention.Told.Value.Month, 1)))
            .Select(month => new OfficeMonth(month.Key.Office, month.Key.Month, month.Value));
        return PersonSeen.Of(id, party, names[0], names.Concat(mentions.Select(mention => mention.Participant.Surface).OfType<string>()), months);
    }
}
