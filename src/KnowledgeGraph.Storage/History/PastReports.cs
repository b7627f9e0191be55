using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.History;

/// <summary>Reports as they were at an instant, each mention once.</summary>
/// <param name="IsWhole">False: there are more than were allowed, and these are only some of them.</param>
public sealed record PastReports(IReadOnlyList<Report> Reports, bool IsWhole);
