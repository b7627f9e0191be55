using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Ingest.Judgements;

/// <summary>A judgement can't stand; the message names what is in the way and the remedy.</summary>
public sealed class JudgementException(JudgementFault fault, string message, IReadOnlyList<JudgementId>? against = null) : Exception(message)
{
    public JudgementFault Fault { get; } = fault;

    /// <summary>The judgements that stand against it.</summary>
    public IReadOnlyList<JudgementId> Against { get; } = against ?? [];
}
