using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Somebody whom a report names on one side of an event.</summary>
internal sealed record NamedPerson(PersonId Id, PersonName Name, string? Office);
