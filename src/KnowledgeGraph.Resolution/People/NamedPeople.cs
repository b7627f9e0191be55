using System.Collections.Concurrent;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>What is worked out of the names of reports. The same people are told of again and again, so the last ones are kept.</summary>
internal sealed class NamedPeople(OfficeTable offices)
{
    // Some kilobytes each.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<Participant, NamedPerson> _known = new();

    public NamedPerson Of(Participant participant)
    {
        if (_known.TryGetValue(participant, out var person))
            return person;
        // Counting takes all locks of the dictionary, so only what is new pays for it.
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known[participant] = Side.Named(participant, offices);
    }
}
