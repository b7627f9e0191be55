using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Ingest.Judgements;

namespace KnowledgeGraph.Ingest;

/// <summary>What analysts say, written with the events that follow from it. Every method throws <see cref="JudgementException"/> where a judgement can't stand, and then nothing is written.</summary>
public interface IJudgementPipeline
{
    /// <summary>All of these are one, or no two of them are.</summary>
    /// <param name="ids">Two or more: ids that events ever had, of live mentions, or of people.</param>
    /// <param name="verdict"><see cref="Verdict.Same"/> or <see cref="Verdict.Different"/>.</param>
    Task<Judgement> MarkAsync(JudgementSubject subject, Verdict verdict, IReadOnlyList<string> ids, string? reason, CancellationToken cancellationToken);

    /// <summary>The event is real, is none, or is other than reported.</summary>
    /// <param name="id">Any id that the event ever had.</param>
    /// <param name="verdict"><see cref="Verdict.Confirmed"/>, <see cref="Verdict.Wrong"/> or, with a correction, <see cref="Verdict.Corrected"/>.</param>
    Task<Judgement> ReviewAsync(EventId id, Verdict verdict, Correction? correction, string? reason, CancellationToken cancellationToken);

    /// <summary>Takes a judgement back: what it joined, parted or took away is as it would be without it.</summary>
    Task<Judgement> UndoAsync(JudgementId id, CancellationToken cancellationToken);

    /// <summary>All that were ever made, newest first.</summary>
    Task<IReadOnlyList<StandingJudgement>> ListAsync(CancellationToken cancellationToken);
}
