using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Events;

/// <param name="Version">As in <see cref="PeopleVersions.Parties"/>; 0: nobody was ever named for this party.</param>
/// <param name="People">By id.</param>
public sealed record SeenPeople(long Version, IReadOnlyList<PersonSeen> People);
