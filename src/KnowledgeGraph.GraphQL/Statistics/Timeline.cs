using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

/// <summary>A timeline, and the filter whose coverage is read when it is asked.</summary>
internal sealed record Timeline(EventFilter Filter, IReadOnlyList<TimelinePoint> Points);
