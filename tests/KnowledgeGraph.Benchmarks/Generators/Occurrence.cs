using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Benchmarks.Generators;

/// <summary>What truly happened, before reports tell of it in their own ways.</summary>
internal sealed record Occurrence(
    int Number, EventKind Kind, DateOnly Day, int Days, IReadOnlyList<PartyCode> Parties, IReadOnlyList<string> People, string? City, MeetingMode Mode,
    PartyCode? Target);
