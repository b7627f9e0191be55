using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Judgements;

internal sealed class JudgementPipeline(
    IEventStore store, IJudgementStore judgements, NamedSubjects subjects, ProposalWriter writer, TimeProvider clock) : IJudgementPipeline
{
    private static readonly DateTimeOffset _setByStore = DateTimeOffset.MinValue;

    public Task<Judgement> MarkAsync(
        JudgementSubject subject, Verdict verdict, IReadOnlyList<string> ids, string? reason, CancellationToken cancellationToken)
    {
        if (verdict is not (Verdict.Same or Verdict.Different))
            throw new JudgementException(JudgementFault.Invalid, $"{WireName.Of(verdict)} is said of one event; between several it is SAME or DIFFERENT.");
        if (ids.Distinct(StringComparer.Ordinal).Count() < Math.Max(2, ids.Count))
            throw new JudgementException(JudgementFault.Invalid, $"'{WireName.Of(verdict)}' needs at least two different ids; these are {ids.Count}: {string.Join(", ", ids)}.");
        return JudgeAsync(subject, verdict, ids, null, reason, cancellationToken);
    }

    public Task<Judgement> ReviewAsync(EventId id, Verdict verdict, Correction? correction, string? reason, CancellationToken cancellationToken)
    {
        if (verdict is not (Verdict.Confirmed or Verdict.Wrong or Verdict.Corrected))
            throw new JudgementException(JudgementFault.Invalid, $"{WireName.Of(verdict)} is said between several; of one event it is CONFIRMED, WRONG or CORRECTED.");
        if ((verdict == Verdict.Corrected) != correction is { IsEmpty: false })
            throw new JudgementException(JudgementFault.Invalid, "CORRECTED says at least one of kind, status, date and parties; the other verdicts say none.");
        return JudgeAsync(JudgementSubject.Event, verdict, [id.Value], correction, reason, cancellationToken);
    }

    public async Task<Judgement> UndoAsync(JudgementId id, CancellationToken cancellationToken)
    {
        await WriteAsync(
            log =>
            {
                var known = log.Judgements.FirstOrDefault(judgement => judgement.Id == id)
                    ?? throw new JudgementException(JudgementFault.Unknown, $"There is no judgement '{id}'. 'judgements' lists them.");
                return Task.FromResult(known.UndoneAt is null ? known with { UndoneAt = _setByStore } : null);
            },
            cancellationToken);
        return await FindAsync(id, cancellationToken);
    }

    public async Task<IReadOnlyList<StandingJudgement>> ListAsync(CancellationToken cancellationToken)
    {
        var log = await judgements.ReadAsync(cancellationToken);
        var live = await store.FindMentionsAsync([.. log.Judgements.SelectMany(judgement => judgement.Mentions).Distinct()], cancellationToken);
        return [.. log.Judgements.Reverse().Select(judgement => new StandingJudgement(judgement, judgement.Groups.Any(group => !group.Any(live.ContainsKey))))];
    }

    private async Task<Judgement> JudgeAsync(
        JudgementSubject subject, Verdict verdict, IReadOnlyList<string> ids, Correction? correction, string? reason, CancellationToken cancellationToken)
    {
        var id = JudgementId.New(clock.GetUtcNow());
        await WriteAsync(
            async log =>
            {
                var groups = await subjects.FindAsync(subject, verdict, correction, ids, cancellationToken);
                var judgement = new Judgement(id, subject, verdict, [.. ids], groups, correction, Judgement.LocalAuthor, _setByStore, reason);
                var against = Opposition.To(judgement, log.Binding.Binding);
                return against.Count == 0 ? judgement : throw new JudgementException(
                    JudgementFault.Contradicted,
                    $"That {WireName.Of(verdict)} contradicts {string.Join(", ", against.Select(other => $"the judgement {other.Id} ({WireName.Of(other.Verdict)})"))}. Undo what no longer holds first.",
                    [.. against.Select(other => other.Id)]);
            },
            cancellationToken);
        return await FindAsync(id, cancellationToken);
    }

    private async Task WriteAsync(Func<JudgementLog, Task<Judgement?>> judge, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(
            async log =>
            {
                if (await judge(log) is not { } judgement)
                    return null;
                var concerned = judgement.Mentions.Any() ? (await store.ReadNeighbourhoodAsync([], [.. judgement.Mentions.Distinct()], cancellationToken)).Reports : [];
                return new Proposal { Judgements = log, Concerned = concerned, Judged = [judgement], Now = clock.GetUtcNow() };
            },
            "the judgement", cancellationToken);
        if (written.Growth != Growth.Whole)
            throw new JudgementException(JudgementFault.TooLarge, writer.Refusal(written.Growth));
    }

    private async Task<Judgement> FindAsync(JudgementId id, CancellationToken cancellationToken) =>
        (await judgements.ReadAsync(cancellationToken)).Judgements.First(judgement => judgement.Id == id);
}
