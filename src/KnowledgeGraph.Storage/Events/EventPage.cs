using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Events;

/// <summary>A page of events and the position of the change log that it reflects: who follows from there misses nothing.</summary>
public sealed record EventPage(Page<ResolvedEvent> Page, long Position);
