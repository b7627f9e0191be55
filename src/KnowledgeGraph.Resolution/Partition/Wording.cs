using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Where one article tells of two things that a third report fits alike (two calls of a day), the words of the evidence tell which it means.
/// Words never join what facts don't: they choose between rivals, and where they don't tell, neither is sure any more.</summary>
internal sealed class Wording
{
    // What is in common with one has to outweigh what is in common with the other by this much.
    private const double Clearly = 3;
    private const double Least = 4;

    // Of EvidenceCues: one time of the day, or of several the same.
    private const int SameTime = 2;

    // Words choose among no more things of one article than these.
    private const int MostAlike = 8;

    private readonly IReadOnlyList<Testimony> _testimonies;
    private readonly IReadOnlyList<Pair> _pairs;
    private readonly Dictionary<(int Report, ArticleId Article, Closeness Closeness), List<(int Told, int Rank)>> _choices = [];
    private readonly Dictionary<int, HashSet<int>> _fitting = [];
    private readonly Dictionary<ArticleId, List<int>> _ofArticle;
    private readonly EvidenceWords?[] _words;

    // By report, the articles of which it fits two things alike.
    private readonly Dictionary<int, HashSet<ArticleId>> _open = [];
    private readonly HashSet<(int, int)> _chosen = [];
    private readonly HashSet<(int, int)> _against = [];
    private readonly HashSet<(int, int)> _inDoubt = [];

    public Wording(IReadOnlyList<Testimony> testimonies, IReadOnlyList<Pair> pairs)
    {
        _testimonies = testimonies;
        _pairs = pairs;
        _words = new EvidenceWords?[testimonies.Count];
        _ofArticle = testimonies.SelectMany((testimony, i) => testimony.Articles.Select(article => (article, i)))
            .GroupBy(pair => pair.article, pair => pair.i).Where(told => told.Skip(1).Any()).ToDictionary(told => told.Key, told => told.ToList());
        foreach (var (one, other, comparison) in pairs.Where(pair => pair.Comparison.Relation == Relation.Agree))
        {
            Offer(one, other, comparison);
            Offer(other, one, comparison);
        }
    }

    /// <summary>The pairs, without those that words speak against, and with less trust in those of which nothing tells.</summary>
    public List<Pair> Weigh()
    {
        _against.UnionWith(_pairs.Where(AreTwo).Select(pair => (pair.One, pair.Other)));
        foreach (var ((report, article, _), told) in _choices.Where(choice => choice.Value.Count > 1))
        {
            var best = told.Min(choice => choice.Rank);
            List<int> alike = [.. told.Where(choice => choice.Rank == best).Select(choice => choice.Told)];
            if (alike.Count > 1)
                Choose(report, article, alike);
        }

        return [.. _pairs.Where(pair => !_against.Contains((pair.One, pair.Other))).Select(Weighed)];
    }

    private void Choose(int report, ArticleId article, List<int> alike)
    {
        if (!_open.TryGetValue(report, out var articles))
            _open[report] = articles = [];
        articles.Add(article);
        if (Meant(report, alike) is not { } meant)
        {
            _inDoubt.UnionWith(alike.Select(other => Key(report, other)));
            return;
        }

        _chosen.Add(Key(report, meant));
        _against.UnionWith(alike.Where(other => other != meant).Select(other => Key(report, other)));
    }

    // Where days fit less well, a rival keeps the two apart anyway.
    private Pair Weighed(Pair pair)
    {
        if (_chosen.Contains((pair.One, pair.Other)) || AreOpen(pair) && Fit(pair.One, pair.Other) >= SameTime)
            return pair;
        if (_inDoubt.Contains((pair.One, pair.Other)) && pair.Comparison.Closeness == Closeness.SameDay)
            return pair with { Comparison = pair.Comparison with { Level = pair.Comparison.Level + AgreementLevel.InDoubt, IsStrong = false } };
        return AreOpen(pair) ? pair with { Comparison = new(Relation.Open, Reason.TooLittleInCommon) } : pair;
    }

    private void Offer(int report, int told, Comparison comparison)
    {
        foreach (var article in _testimonies[told].Articles.Where(_ofArticle.ContainsKey))
        {
            if (!_choices.TryGetValue((report, article, comparison.Closeness), out var list))
                _choices[(report, article, comparison.Closeness)] = list = [];
            list.Add((told, AgreementLevel.RankOf(comparison.Level)));
            if (!_fitting.TryGetValue(told, out var fitting))
                _fitting[told] = fitting = [];
            fitting.Add(report);
        }
    }

    // Two that both fit two things of one article may each mean another of them: what they mean joins them, or nothing.
    private bool AreOpen(Pair pair) =>
        pair.Comparison is { Relation: Relation.Agree, Reason: not Reason.Copy }
        && _open.TryGetValue(pair.One, out var one) && _open.TryGetValue(pair.Other, out var other) && one.Overlaps(other);

    private int? Meant(int report, List<int> alike)
    {
        if (alike.Count > MostAlike)
            return null;
        if (MeantByTime(report, alike) is { } meant)
            return meant;
        // The other of two, where that of which its own article tells beside it is known by its time.
        if (alike.Count == 2 && TwinOf(report, alike) is { } twin && MeantByTime(twin, alike) is { } other)
            return alike[0] == other ? alike[1] : alike[0];
        var ranked = alike.Select(told => (Told: told, Score: Score(report, told, alike))).OrderByDescending(choice => choice.Score).ThenBy(choice => choice.Told).ToList();
        return ranked[0].Score >= Least && ranked[0].Score >= Clearly * ranked[1].Score ? ranked[0].Told : null;
    }

    private int? MeantByTime(int report, List<int> alike)
    {
        var ranked = alike.Select(told => (Told: told, Fit: Fit(report, told))).OrderByDescending(choice => choice.Fit).ToList();
        return ranked[0].Fit > ranked[1].Fit ? ranked[0].Told : null;
    }

    private int Fit(int one, int other) => FirstOf(one).Cues.Fit(FirstOf(other).Cues);

    // The time of the day and which of several it was speak both against one.
    private bool AreTwo(Pair pair) => pair.Comparison is { Relation: Relation.Agree, Reason: not Reason.Copy } && _testimonies[pair.One].Kind == EventKind.Meeting
        && pair.Comparison.Closeness switch
        {
            Closeness.SameDay => FirstOf(pair.One).Cues.AreOfTwo(FirstOf(pair.Other).Cues),
            Closeness.DayApart => FirstOf(pair.One).Cues.IsOtherOfSeveral(FirstOf(pair.Other).Cues),
            _ => false,
        };

    // Where the report's own article tells of two as well, what its other one has in common with the other choice speaks for this one.
    private double Score(int report, int told, List<int> alike)
    {
        var own = Likeness(report, told, alike);
        return alike.Count == 2 && TwinOf(report, alike) is { } twin ? own + Likeness(twin, alike[0] == told ? alike[1] : alike[0], alike) : own;
    }

    private int? TwinOf(int report, List<int> alike)
    {
        var twins = _testimonies[report].Articles.SelectMany(article => _ofArticle.GetValueOrDefault(article, []))
            .Where(other => other != report && alike.TrueForAll(told => _fitting[told].Contains(other))).Distinct().Take(2).ToList();
        return twins.Count == 1 ? twins[0] : null;
    }

    private double Likeness(int report, int told, List<int> alike) =>
        WordsOf(report).InCommon(WordsOf(told), [.. alike.Where(other => other != told).Select(WordsOf)]);

    private EvidenceWords WordsOf(int testimony) => _words[testimony] ??= new(FirstOf(testimony).Report.Mention.Evidence.Text);

    private ReportFacts FirstOf(int testimony) => _testimonies[testimony].Reports[0];

    private static (int, int) Key(int one, int other) => one < other ? (one, other) : (other, one);
}
