using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Writes what is proposed with the events that follow: reads whole components, resolves them, and writes under the condition that nobody was faster.</summary>
internal sealed class ProposalWriter(
    IEventStore events, IEventResolver resolver, JudgementsInUse judgements, RetryDelay delay, IOptions<IngestOptions> options, ILogger<ProposalWriter> logger)
{
    private readonly int _maxReports = options.Value.MaxReports;
    private readonly int _maxComparisons = options.Value.MaxComparisons;

    /// <summary>Grows a closure as far as it may be resolved.</summary>
    /// <param name="stored">Events whose reports it holds besides.</param>
    public async Task<Growth> GrowAsync(Closure closure, IReadOnlyCollection<ResolvedEvent> stored, CancellationToken cancellationToken)
    {
        var growth = await closure.GrowAsync(_maxReports, stored, cancellationToken);
        return growth == Growth.Whole && closure.IsTooVaried(_maxComparisons) ? Growth.TooVaried : growth;
    }

    /// <summary>Why something was not written, and what to do: <c>It hangs together with more than 10 reports …</c></summary>
    public string Refusal(Growth growth) => growth == Growth.TooVaried
        ? $"It hangs together with reports that differ in so much that more than {_maxComparisons} pairs of them would have to be compared. Nothing was changed; raise Ingest:MaxComparisons and try again."
        : $"It hangs together with more than {_maxReports} reports, too many to be resolved at once. Nothing was changed; raise Ingest:MaxReports and try again.";

    /// <summary>Proposes and tries to write until nobody is faster.</summary>
    /// <param name="propose">Reads what it needs and makes the proposal anew for each attempt; a result without one ends it there.</param>
    /// <param name="what">For the message when others were always faster: <c>the 3 articles</c>.</param>
    /// <returns>How it ended: <see cref="Growth.Whole"/>, or how it grew too much when nothing was written.</returns>
    public async Task<Written> WriteAsync(Func<JudgementLog, Task<Proposal?>> propose, string what, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= delay.MaxAttempts; attempt++)
        {
            try
            {
                if (await propose(await judgements.GetAsync(cancellationToken)) is not { } proposal)
                    return new(Growth.Whole);
                if (await TryWriteAsync(proposal, cancellationToken) is { Growth: not Growth.Outdated } ended)
                    return ended;
            }
            catch (StorageException error) when (error.IsTransient && attempt < delay.MaxAttempts)
            {
                // Nothing was written, as after a conflict: read again.
            }

            judgements.Forget();
            await delay.WaitAsync(attempt, logger, cancellationToken);
        }

        throw new StorageException(StorageFault.Locked,
            $"Other writers were faster {delay.MaxAttempts} times; {what} could not be stored. Try again, or raise Ingest:MaxAttempts.");
    }

    private async Task<Written> TryWriteAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var binding = proposal.Binding;
        var rules = resolver.Remembering();
        var closure = new Closure(events, rules, binding, [.. proposal.Written, .. proposal.Concerned], proposal.Superseded);
        if (await GrowAsync(closure, proposal.Stored, cancellationToken) is not Growth.Whole and var growth)
            return new(growth);
        var resolved = rules.Resolve(closure.Reports, binding);
        var diff = new ChangeDiff(closure.Events, resolved, [.. proposal.Written.Select(report => report.Mention)]);
        if (proposal is { Articles: [], Judged: [] } && diff.Changes.Count == 0)
            return new(Growth.Whole, resolved, diff, closure.Events);
        var outcome = await events.CommitAsync(
            new()
            {
                Articles = proposal.Articles,
                Upserts = diff.Upserts,
                Removals = diff.Removals,
                Changes = diff.Changes,
                Judgements = proposal.Judged,
                JudgementsVersion = proposal.Judgements.Version,
                Versions = closure.Versions,
            },
            cancellationToken);
        if (proposal.Judged.Count > 0)
            judgements.Forget();
        return outcome.Committed ? new(Growth.Whole, resolved, diff, closure.Events, outcome.Position) : new(Growth.Outdated);
    }

    /// <param name="Events">Those that follow for all that hangs together with what was proposed.</param>
    /// <param name="Before">The events that these took the place of.</param>
    /// <param name="Position">Of the log after the commit; null when there was nothing to write.</param>
    internal sealed record Written(
        Growth Growth, IReadOnlyList<ResolvedEvent>? Events = null, ChangeDiff? Diff = null, IReadOnlyCollection<ResolvedEvent>? Before = null, long? Position = null);
}
