using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction;

/// <summary>One event of an article with its proof.</summary>
/// <param name="Rule">Id of the frame that found it, such as <c>visit.arrive</c>.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ExtractedEvent(DiplomaticEvent Account, Evidence Evidence, string Rule, double Confidence);
