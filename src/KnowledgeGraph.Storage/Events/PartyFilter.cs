using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Events;

/// <summary>Conditions on the parties of an event: all of, any of, none of, nobody but. Null: no condition.</summary>
public sealed record PartyFilter(
    ValueList<PartyCode>? All = null, ValueList<PartyCode>? Any = null, ValueList<PartyCode>? None = null, ValueList<PartyCode>? Only = null);
