using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Grows a set of reports to whole components, reading from a source what they reach.</summary>
/// <param name="isWide">Whether all that stands near is read besides.</param>
internal sealed class Components(IEventResolver resolver, IReportSource source, JudgementSet judgements, bool isWide = false)
{
    // Of many reports at once nearly all of their blocks is of use to one of them: read whole, each is read once.
    private const int FewReports = 64;

    private readonly LoadedRanges _loaded = new(isWide);
    private readonly Candidates _candidates = new();
    private readonly Dictionary<MentionId, Report> _known = [];
    private readonly Dictionary<MentionId, Report> _inside = [];
    private readonly HashSet<MentionId> _asked = [];
    private readonly Dictionary<object, Report> _followed = [];
    private readonly List<MentionId> _joined = [];
    private readonly Queue<Report> _frontier = new();

    public IReadOnlyCollection<Report> Reports => _inside.Values;

    /// <summary>What was read besides.</summary>
    public IEnumerable<Report> Nearby => _known.Values.Where(report => !Holds(report.Mention.Id));

    /// <summary>How many candidates were looked at: in a component of n reports that touch each other it grows with n.</summary>
    public long Steps => _candidates.Steps;

    public bool Holds(MentionId mention) => _inside.ContainsKey(mention);

    public void Include(Report report)
    {
        if (!_inside.TryAdd(report.Mention.Id, report))
            return;
        _frontier.Enqueue(report);
        _joined.AddRange(judgements.JoinedTo(report.Mention.Id));
    }

    /// <summary>What this report reaches is included, itself not.</summary>
    public void Follow(Report report) => _frontier.Enqueue(report);

    /// <summary>Reads ranges in which the named mentions stand, most of them with all that they reach, and includes those that are found: so that each is read once.</summary>
    /// <returns>Those that were not found there; null: what was read before no longer belongs to it.</returns>
    public async Task<IReadOnlyCollection<MentionId>?> IncludeAsync(IReadOnlyCollection<MentionId> mentions, IEnumerable<BlockRange> ranges, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(_loaded.Take(ranges.Select(Whole)), [], cancellationToken))
            return null;
        IncludeKnown(mentions);
        return [.. mentions.Where(id => !_inside.ContainsKey(id))];
    }

    /// <param name="maxReports">How many reports they may hold.</param>
    /// <param name="mentions">Included where the source has them.</param>
    public async Task<Growth> GrowAsync(int maxReports, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        while (_frontier.Count > 0 || mentions.Count > 0)
        {
            if (_inside.Count > maxReports)
                return Growth.TooLarge;
            var round = _frontier.Select(report => (Report: report, Ranges: RangesOfFirst(report))).ToList();
            _frontier.Clear();
            if (!await ReadAsync(_loaded.Take(Wanted(round.SelectMany(item => item.Ranges ?? []), round.Count)), mentions, cancellationToken))
                return Growth.Outdated;
            // Else each of many reports of one block would pass by all the others.
            _candidates.Drop(Holds);
            foreach (var (report, ranges) in round)
                IncludeTouched(report, ranges);
            mentions = Missing();
            IncludeKnown(mentions);
            mentions = [.. mentions.Where(id => !_inside.ContainsKey(id) && _asked.Add(id))];
        }

        return Growth.Whole;
    }

    private static IEnumerable<BlockRange> Wanted(IEnumerable<BlockRange> ranges, int reports) =>
        reports > FewReports ? ranges.Select(Whole) : ranges;

    private static BlockRange Whole(BlockRange range) => range.Traits == default ? range : range with { Traits = default };

    private async Task<bool> ReadAsync(IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        if (ranges.Count == 0 && mentions.Count == 0)
            return true;
        if (await source.ReadAsync(ranges, mentions, cancellationToken) is not { } found)
            return false;
        foreach (var report in found)
        {
            _known.TryAdd(report.Mention.Id, report);
            _candidates.Add(_known[report.Mention.Id]);
        }

        IncludeKnown(mentions);
        return true;
    }

    // Of reports that say the same only the first: it reaches all that the others do.
    private IReadOnlyList<BlockRange>? RangesOfFirst(Report report) => _followed.TryAdd(resolver.ContentOf(report), report) ? resolver.Reach(report) : null;

    private void IncludeTouched(Report report, IReadOnlyList<BlockRange>? ranges)
    {
        // What an equal report touched is inside already, but for what it could not or need not touch: of its own article, of the voice of this one.
        var near = ranges is not null
            ? ranges.SelectMany(_candidates.In)
            : _candidates.OfArticle(_followed[resolver.ContentOf(report)].Mention.ArticleId).Concat(_candidates.OfVoice(report.Article.Voice));
        foreach (var candidate in near.Where(candidate => !_inside.ContainsKey(candidate.Mention.Id)))
        {
            if (resolver.Touches(report, candidate))
                Include(candidate);
        }
    }

    private List<MentionId> Missing()
    {
        List<MentionId> missing = [.. source.Bound(Holds).Concat(_joined).Where(id => !_inside.ContainsKey(id)).Distinct()];
        _joined.Clear();
        return missing;
    }

    private void IncludeKnown(IEnumerable<MentionId> mentions)
    {
        foreach (var id in mentions)
        {
            if (_known.TryGetValue(id, out var report))
                Include(report);
        }
    }
}
