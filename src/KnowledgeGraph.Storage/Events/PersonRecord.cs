using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Events;

/// <summary>A person as the stored mentions know them.</summary>
public sealed record PersonRecord(PersonId Id, string Name, PartyCode Party, IReadOnlyList<Spelling> Spellings);

/// <summary>A spelling seen in reports of a language, and how often.</summary>
public sealed record Spelling(string Text, string? Language, int Count);
