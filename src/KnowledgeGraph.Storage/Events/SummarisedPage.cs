namespace KnowledgeGraph.Storage.Events;

/// <summary>A page of events and what the whole answer holds.</summary>
public sealed record SummarisedPage(EventPage Page, EventSummary Summary);
