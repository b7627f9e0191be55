using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

/// <summary>The contacts among some parties, and the question whose coverage is read when it is asked.</summary>
internal sealed record ContactMatrix(ValueList<PartyCode> Parties, EventFilter Filter, IReadOnlyList<ContactCount> Cells);
