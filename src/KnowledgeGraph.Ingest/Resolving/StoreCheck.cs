using System.Threading.Channels;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Looks through a whole store for events that aren't what follows from their reports. It reads everything once and writes nothing.</summary>
internal sealed class StoreCheck(IReportScan scan, IEventResolver resolver, IOptions<IngestOptions> options)
{
    // Enough of them that what is done once for many components weighs little, and so few that what is made for them is gone soon.
    private const int Together = 250;

    private readonly IngestOptions _options = options.Value;

    /// <param name="checkedSoFar">Told after each step how many events and reports are as they should be.</param>
    /// <returns>Events that differ, or that have to be looked at with more than their component; each once.</returns>
    public async Task<IReadOnlyList<EventId>> FindAsync(JudgementSet judgements, Action<int, int> checkedSoFar, CancellationToken cancellationToken)
    {
        var differing = new HashSet<EventId>();
        var portions = Channel.CreateBounded<List<WholeComponent>>(Environment.ProcessorCount);
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var checking = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(CheckAsync, CancellationToken.None)).ToList();
        var following = FollowAsync(portions.Writer, failed.Token);
        await Task.WhenAll([.. checking, following]);
        differing.UnionWith(await following);
        return [.. differing];

        async Task CheckAsync()
        {
            try
            {
                await foreach (var portion in portions.Reader.ReadAllAsync(failed.Token))
                {
                    var found = Differing(portion, judgements);
                    lock (differing)
                    {
                        differing.UnionWith(found.SelectMany(component => component.Stored).Select(stored => stored.Id));
                        var right = portion.Except(found).ToList();
                        checkedSoFar(right.Sum(component => component.Stored.Count), right.Sum(component => component.Stored.Sum(stored => stored.Members.Count)));
                    }
                }
            }
            catch
            {
                // Whoever follows the reports must not wait for a place in the queue that nobody empties.
                await failed.CancelAsync();
                throw;
            }
        }
    }

    private async Task<IReadOnlyList<EventId>> FollowAsync(ChannelWriter<List<WholeComponent>> portions, CancellationToken cancellationToken)
    {
        var follower = resolver.Follow();
        var portion = new List<WholeComponent>();
        var count = 0;
        IReadOnlyList<EventId> unseen = [];
        try
        {
            await foreach (var part in scan.ReadAsync(cancellationToken))
            {
                follower.Add(part.Reports);
                unseen = part.Unseen;
                foreach (var component in follower.Take(part.Next))
                {
                    portion.Add(component);
                    count += component.Count;
                    if (count < Together)
                        continue;
                    await portions.WriteAsync(portion, cancellationToken);
                    (portion, count) = ([], 0);
                }
            }

            await portions.WriteAsync(portion, cancellationToken);
        }
        finally
        {
            portions.Complete();
        }

        return unseen;
    }

    private List<WholeComponent> Differing(List<WholeComponent> components, JudgementSet judgements)
    {
        var whole = components.FindAll(component => IsWhole(component, judgements));
        return [.. components.Except(whole), .. AreRight(whole, judgements) ? [] : whole.FindAll(component => !AreRight([component], judgements))];
    }

    private bool AreRight(List<WholeComponent> components, JudgementSet judgements)
    {
        var stored = components.SelectMany(component => component.Stored).ToHashSet<ResolvedEvent>(ReferenceEqualityComparer.Instance);
        var resolved = resolver.ResolveWhole(components, judgements);
        return AreEqual(stored, resolved) || new ChangeDiff(stored, resolved, []).Changes.Count == 0;
    }

    // Mostly they are, to the last letter; a difference may still be none that is told of.
    private static bool AreEqual(HashSet<ResolvedEvent> stored, IReadOnlyList<ResolvedEvent> resolved) => stored.Count == resolved.Count
        && stored.OrderBy(before => before.Id).SequenceEqual(resolved);

    // What analysts judged may hang together with more; what is very large is looked at under the limits for it.
    private bool IsWhole(WholeComponent component, JudgementSet judgements) =>
        component.Count <= _options.MaxReports && (long)component.Count * (component.Count - 1) / 2 <= _options.MaxComparisons
        && (judgements.Binding.Count == 0 || !component.Mentions.Any(mention => judgements.Of(mention).Count > 0));
}
