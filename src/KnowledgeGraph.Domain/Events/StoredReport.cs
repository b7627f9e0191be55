namespace KnowledgeGraph.Domain.Events;

/// <summary>A live report with the event that a store has it in.</summary>
/// <param name="Event">Null: it stands in none.</param>
public sealed record StoredReport(Report Report, ResolvedEvent? Event);
