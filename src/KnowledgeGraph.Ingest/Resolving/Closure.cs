using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Grows a set of reports to whole components, reading from the store what they reach.</summary>
internal sealed class Closure
{
    private readonly IEventStore _store;
    private readonly IEventResolver _resolver;
    private readonly JudgementSet _judgements;
    private readonly LoadedRanges _loaded = new();
    private readonly Candidates _candidates = new();
    private readonly Dictionary<MentionId, Report> _stored = [];
    private readonly Dictionary<MentionId, Report> _inside = [];
    private readonly Dictionary<Block, long> _versions = [];
    private readonly Dictionary<EventId, ResolvedEvent> _events = [];
    private readonly HashSet<MentionId> _superseded;
    private readonly HashSet<MentionId> _asked = [];
    private readonly Queue<Report> _frontier = new();

    /// <param name="judgements">What joins reports beside the rules.</param>
    /// <param name="written">Reports that will live after the commit.</param>
    /// <param name="superseded">Reports that live now and will not; what agreed with them is resolved anew.</param>
    public Closure(IEventStore store, IEventResolver resolver, JudgementSet judgements, IEnumerable<Report> written, IReadOnlyCollection<Report> superseded)
    {
        (_store, _resolver, _judgements) = (store, resolver, judgements);
        _superseded = [.. superseded.Select(report => report.Mention.Id)];
        foreach (var report in written)
            Include(report);
        foreach (var report in superseded)
            _frontier.Enqueue(report);
    }

    /// <summary>The live reports of the components.</summary>
    public IReadOnlyCollection<Report> Reports => _inside.Values;

    /// <summary>What was read besides.</summary>
    public IEnumerable<Report> Nearby => _stored.Values.Where(report => !_inside.ContainsKey(report.Mention.Id));

    /// <summary>Versions of all blocks that were read.</summary>
    public IReadOnlyDictionary<Block, long> Versions => _versions;

    /// <summary>The events of the components as they are stored.</summary>
    public IReadOnlyCollection<ResolvedEvent> Events => [.. _events.Values.Where(IsTouched)];

    /// <param name="maxReports">How many reports it may hold.</param>
    public async Task<Growth> GrowAsync(int maxReports, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<MentionId> mentions = _superseded;
        while (_frontier.Count > 0 || mentions.Count > 0)
        {
            if (_inside.Count > maxReports)
                return Growth.TooLarge;
            var round = _frontier.Select(report => (Report: report, Ranges: _resolver.Reach(report))).ToList();
            _frontier.Clear();
            if (!await ReadAsync(_loaded.Take(round.SelectMany(item => item.Ranges)), mentions, cancellationToken))
                return Growth.Outdated;
            foreach (var (report, ranges) in round)
                IncludeTouched(report, ranges);
            mentions = Missing();
            IncludeStored(mentions);
            mentions = [.. mentions.Where(id => !_inside.ContainsKey(id) && _asked.Add(id))];
        }

        return Growth.Whole;
    }

    private async Task<bool> ReadAsync(IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        if (ranges.Count == 0 && mentions.Count == 0)
            return true;
        var found = await _store.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
        if (found.JudgementsVersion != _judgements.Version)
            return false;
        foreach (var (block, version) in found.Versions)
        {
            if (_versions.TryGetValue(block, out var known) && known != version)
                return false;
            _versions[block] = version;
        }

        foreach (var resolved in found.Events)
            _events[resolved.Id] = resolved;
        foreach (var report in found.Reports.Where(report => !_superseded.Contains(report.Mention.Id)))
        {
            _stored.TryAdd(report.Mention.Id, report);
            _candidates.Add(_stored[report.Mention.Id]);
        }

        IncludeStored(mentions);
        return true;
    }

    private void IncludeTouched(Report report, IReadOnlyList<BlockRange> ranges)
    {
        foreach (var candidate in ranges.SelectMany(_candidates.In).Where(candidate => !_inside.ContainsKey(candidate.Mention.Id)))
        {
            if (_resolver.Touches(report, candidate))
                Include(candidate);
        }
    }

    // Members of a touched event belong to it even where today's rules no longer join them.
    private List<MentionId> Missing() =>
        [.. _events.Values.Where(IsTouched).SelectMany(resolved => resolved.Members).Concat(Joined()).Distinct().Where(id => !_inside.ContainsKey(id) && !_superseded.Contains(id))];

    private IEnumerable<MentionId> Joined() =>
        _judgements.Binding.Count == 0 ? [] : _inside.Keys.SelectMany(_judgements.JoinedTo);

    private void IncludeStored(IEnumerable<MentionId> mentions)
    {
        foreach (var id in mentions)
        {
            if (_stored.TryGetValue(id, out var report) && !_inside.ContainsKey(id))
                Include(report);
        }
    }

    private void Include(Report report)
    {
        _inside[report.Mention.Id] = report;
        _frontier.Enqueue(report);
    }

    private bool IsTouched(ResolvedEvent resolved) => resolved.Members.Any(id => _inside.ContainsKey(id) || _superseded.Contains(id));
}
