using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>The whole components of a commit: of the reports that it writes and of those that it supersedes.</summary>
internal sealed class Closure : IReportSource
{
    private readonly IEventStore _store;
    private readonly IEventResolver _rules;
    private readonly JudgementSet _judgements;
    private readonly Components _components;
    private readonly Dictionary<Block, long> _versions = [];
    private readonly Dictionary<EventId, ResolvedEvent> _events = [];
    private readonly HashSet<MentionId> _superseded;

    /// <param name="judgements">What joins reports beside the rules.</param>
    /// <param name="written">Reports that will live after the commit.</param>
    /// <param name="superseded">Reports that live now and will not; what agreed with them is resolved anew.</param>
    /// <param name="isWide">Whether all that stands near is read besides.</param>
    public Closure(IEventStore store, IEventResolver resolver, JudgementSet judgements, IEnumerable<Report> written, IReadOnlyCollection<Report> superseded, bool isWide = false)
    {
        (_store, _rules, _judgements, _components) = (store, resolver, judgements, new(resolver, this, judgements, isWide));
        _superseded = [.. superseded.Select(report => report.Mention.Id)];
        foreach (var report in written)
            _components.Include(report);
        foreach (var report in superseded)
            _components.Follow(report);
    }

    /// <summary>The live reports of the components.</summary>
    public IReadOnlyCollection<Report> Reports => _components.Reports;

    /// <summary>What was read besides.</summary>
    public IEnumerable<Report> Nearby => _components.Nearby;

    /// <summary>Versions of all blocks that were read.</summary>
    public IReadOnlyDictionary<Block, long> Versions => _versions;

    /// <summary>The events of the components as they are stored.</summary>
    public IReadOnlyCollection<ResolvedEvent> Events => [.. _events.Values.Where(resolved => IsTouched(resolved, _components.Holds))];

    /// <summary>Whether more pairs of its reports than that would have to be compared.</summary>
    public bool IsTooVaried(int most)
    {
        // So many reports have at most half as many pairs as their square; only where that is too much it need be counted.
        var (reports, count) = (Reports, (long)Reports.Count);
        return count * (count - 1) / 2 > most && _rules.CountComparisons(reports, _judgements, most) > most;
    }

    /// <param name="maxReports">How many reports it may hold.</param>
    /// <param name="stored">Events whose reports it holds besides, as they are stored.</param>
    public async Task<Growth> GrowAsync(int maxReports, IReadOnlyCollection<ResolvedEvent> stored, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<MentionId> mentions = _superseded;
        if (stored.Count > 0)
        {
            var unread = await _components.IncludeAsync([.. stored.SelectMany(resolved => resolved.Members)], stored.SelectMany(_rules.ReachOf), cancellationToken);
            if (unread is null)
                return Growth.Outdated;
            mentions = [.. mentions, .. unread];
        }

        return await _components.GrowAsync(maxReports, mentions, cancellationToken);
    }

    async Task<IReadOnlyList<Report>?> IReportSource.ReadAsync(
        IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var found = await _store.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
        if (found.JudgementsVersion != _judgements.Version)
            return null;
        foreach (var (block, version) in found.Versions)
        {
            if (_versions.TryGetValue(block, out var known) && known != version)
                return null;
            _versions[block] = version;
        }

        foreach (var resolved in found.Events)
            _events[resolved.Id] = resolved;
        return [.. found.Reports.Where(report => !_superseded.Contains(report.Mention.Id))];
    }

    // Members of a touched event belong to it even where today's rules no longer join them.
    IEnumerable<MentionId> IReportSource.Bound(Func<MentionId, bool> isInside) => _events.Values
        .Where(resolved => IsTouched(resolved, isInside)).SelectMany(resolved => resolved.Members).Where(id => !_superseded.Contains(id));

    private bool IsTouched(ResolvedEvent resolved, Func<MentionId, bool> isInside) =>
        resolved.Members.Any(id => isInside(id) || _superseded.Contains(id));
}
