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
    public string[] Offices { get; } = Array.Exists(people, person => person.Office is null) ? [] : [.. people.Select(person => person.Office!), .. openOffices];

    /// <summary>How many people it tells of, by name or by office.</summary>
    public int Seats => People.Length + OpenOffices.Length;

    public static Side[] Of(DiplomaticEvent account, NamedPeople people)
    {
        Participant[] told = [.. account.Participants.OrderBy(p => p.Party)];
        var sides = new List<Side>(told.Length);
        for (var (start, end) = (0, 1); start < told.Length; (start, end) = (end, end + 1))
        {
            while (end < told.Length && told[end].Party == told[start].Party)
                end++;
            sides.Add(Of(told.AsSpan(start..end), people));
        }

        return [.. sides];
    }

    private static Side Of(ReadOnlySpan<Participant> told, NamedPeople people)
    {
        var isActive = false;
        List<NamedPerson> named = [];
        SortedSet<string>? open = null;
        foreach (var participant in told)
        {
            isActive |= participant.Role != ParticipantRole.Host;
            if (participant.Name is not null)
                named.Add(people.Of(participant));
            else if (participant.Office is { } office)
                (open ??= new(StringComparer.Ordinal)).Add(office);
        }

        return new(told[0].Party, isActive, [.. named], open is null ? [] : [.. open]);
    }

    public static NamedPerson Named(Participant participant, OfficeTable offices)
    {
        var id = participant.Person ?? offices.Identify(participant.Party, participant.Name!);
        var traits = Naming.Of(participant.Party);
        return new(id, new(participant.Name!, traits), participant.Office, [.. offices.TermsOf(id).Select(term => term.Name).Distinct().Select(name => new PersonName(name, traits))],
            participant.Surface is { } surface && NameScript.IsUnspaced(surface), NameScript.Of(participant.Surface ?? participant.Name!));
    }
}
