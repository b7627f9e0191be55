using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>A party in one report: whom it names, and the offices of its seats that it leaves unnamed.</summary>
internal sealed class Side(PartyCode party, bool isActive, NamedPerson[] people, string[] openOffices)
{
    public PartyCode Party { get; } = party;

    /// <summary>False for the host of a visit: whom the guests see there tells trips apart from nothing.</summary>
    public bool IsActive { get; } = isActive;

    public NamedPerson[] People { get; } = people;

    public string[] OpenOffices { get; } = openOffices;

    /// <summary>The offices of its seats, if all are told; else none.</summary>
    public string[] Offices { get; } = people.Any(person => person.Office is null) ? [] : [.. people.Select(person => person.Office!), .. openOffices];

    /// <summary>How many people it tells of, by name or by office.</summary>
    public int Seats => People.Length + OpenOffices.Length;

    public static Side[] Of(DiplomaticEvent account, NamedPeople people) =>
    [
        .. account.Participants.GroupBy(p => p.Party).OrderBy(group => group.Key).Select(group => new Side(
            group.Key,
            group.Any(p => p.Role != ParticipantRole.Host),
            [.. group.Where(p => p.Name is not null).Select(people.Of)],
            [.. group.Where(p => p is { Name: null, Office: not null }).Select(p => p.Office!).Distinct().Order(StringComparer.Ordinal)])),
    ];

    public static NamedPerson Named(Participant participant, OfficeTable offices)
    {
        var id = participant.Person ?? offices.Identify(participant.Party, participant.Name!);
        var traits = Naming.Of(participant.Party);
        return new(id, new(participant.Name!, traits), participant.Office, [.. offices.TermsOf(id).Select(term => term.Name).Distinct().Select(name => new PersonName(name, traits))],
            participant.Surface is { } surface && NameScript.IsUnspaced(surface), NameScript.Of(participant.Surface ?? participant.Name!));
    }
}
