using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>A person as answers show one; spellings are read when they are asked.</summary>
internal sealed record PersonName(PersonId Id, string Name);
