using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Extraction;

/// <summary>One event of an article with its proof.</summary>
/// <param name="Rule">Id of the frame that found it, such as <c>visit.arrive</c>.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ExtractedEvent(DiplomaticEvent Account, Evidence Evidence, string Rule, double Confidence)
{
    /// <summary>What the confidence follows from.</summary>
    public ValueList<Sign> Signs { get; init; } = [];
}
