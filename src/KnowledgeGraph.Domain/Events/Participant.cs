using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>A party of an event and, when the report names one, the person who acts for it.</summary>
/// <param name="Name">The usual English spelling; null: nobody is named.</param>
/// <param name="Surface">The spelling in the report, of the person or else of the party or its office; null when not told.</param>
/// <param name="Office">Code of the office in the table of offices, when told.</param>
/// <param name="Person">Set for every named participant of a mention that is stored.</param>
public sealed record Participant(
    PartyCode Party, ParticipantRole Role, string? Name = null, string? Surface = null, string? Office = null, PersonId? Person = null);
