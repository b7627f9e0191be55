using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Judgements;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>Nobody judged anything, and nobody can.</summary>
internal sealed class FakeJudgements : IJudgementPipeline
{
    public Task<Judgement> MarkAsync(JudgementSubject subject, Verdict verdict, IReadOnlyList<string> ids, string? reason, CancellationToken cancellationToken) =>
        throw new JudgementException(JudgementFault.Unknown, "Nothing is known.");

    public Task<Judgement> ReviewAsync(EventId id, Verdict verdict, Correction? correction, string? reason, CancellationToken cancellationToken) =>
        throw new JudgementException(JudgementFault.Unknown, "Nothing is known.");

    public Task<Judgement> UndoAsync(JudgementId id, CancellationToken cancellationToken) => throw new JudgementException(JudgementFault.Unknown, "Nothing is known.");

    public Task<IReadOnlyList<StandingJudgement>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<StandingJudgement>>([]);
}
