using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>What is worked out of the names of reports. The same people are told of again and again, so the last ones are kept.</summary>
internal sealed class NamedPeople(OfficeTable offices)
{
    // Some kilobytes each.
    private const int MostKept = 20_000;

    private readonly Kept<Participant, NamedPerson> _known = new(MostKept, participant => Side.Named(participant, offices));

    public NamedPerson Of(Participant participant) => _known.Of(participant);
}
