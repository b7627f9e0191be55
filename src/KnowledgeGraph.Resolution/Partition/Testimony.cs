using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Reports that are one from the start: they say the same, or an analyst said that they are one. Compared once for all of them.</summary>
internal sealed class Testimony
{
    private readonly SmallSet<ArticleId> _articles;
    private readonly SmallSet<string> _voices;
    private readonly SmallSet<Block> _blocks;

    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    public Testimony(IReadOnlyList<ReportFacts> reports)
    {
        Reports = reports;
        Examples = reports.Count == 1 ? reports : [.. reports.DistinctBy(report => report.Content)];
        _articles = new([.. reports.Select(report => report.Article)]);
        _voices = new([.. reports.Select(report => report.Report.Article.Voice)]);
        _blocks = new(Examples.Count == 1 ? Examples[0].Blocks : [.. Examples.SelectMany(report => report.Blocks)]);
        First = reports.Any(report => report.First is null) ? null : reports.Min(report => report.First);
        Last = First is null ? null : reports.Max(report => report.Last);
        TellsOfSeveral = Examples.Any(report => report.Account is Statement { Targets.Count: > 1 } || report.Date is { Precision: DatePrecision.Day } date && date.Start < date.End
            || Array.Exists(report.Sides, side => side.People.Length > 1));
        Scripts = Examples.Aggregate(Scripts.None, (scripts, report) => scripts | report.Scripts);
    }

    public IReadOnlyList<ReportFacts> Reports { get; }

    /// <summary>One report of each that say the same.</summary>
    public IReadOnlyList<ReportFacts> Examples { get; }

    public IReadOnlyList<Block> Blocks => _blocks.Items;

    public IReadOnlyList<ArticleId> Articles => _articles.Items;

    public EventKind Kind => Reports[0].Kind;

    /// <summary>Whether it tells of several days, people of one side, or parties that are spoken about.</summary>
    public bool TellsOfSeveral { get; }

    /// <summary>The scripts in which it spells names.</summary>
    public Scripts Scripts { get; }

    /// <summary>The days at which it stands; null: at every day.</summary>
    public DateOnly? First { get; }

    public DateOnly? Last { get; }

    /// <summary>Whether one article tells of both.</summary>
    public bool IsOfArticleOf(Testimony other) => _articles.Overlaps(other._articles);

    /// <summary>One of the blocks that both stand in, always the same.</summary>
    public Block? FirstInCommon(Testimony other)
    {
        foreach (var block in _blocks.Items)
        {
            if (other._blocks.Contains(block))
                return block;
        }

        return null;
    }

    /// <summary>The best that some report of one is to some report of the other: what an analyst joined is not taken apart by what one of its reports has wrong.</summary>
    public Comparison Compare(Testimony other, Compatibility compatibility, CalledOffPlans calledOff)
    {
        if (IsOfArticleOf(other))
            return Comparison.Contradict(Reason.SameArticle);
        var sameVoice = _voices.Overlaps(other._voices);
        if (Examples.Count == 1 && other.Examples.Count == 1)
            return calledOff.Weigh(Examples[0], other.Examples[0], compatibility.Compare(Examples[0], other.Examples[0], sameVoice));
        return Examples.SelectMany(one => other.Examples.Select(another => calledOff.Weigh(one, another, compatibility.Compare(one, another, sameVoice)))).Aggregate(Comparison.Better);
    }

    /// <summary>Whether an analyst said that the two are not one: by <see cref="Verdict.Different"/>, or by calling one wrong and the other right.</summary>
    public bool IsKeptFrom(Testimony other, JudgementSet judgements) => judgements.Binding.Count > 0 &&
        Reports.Any(report => judgements.Of(report.Id).Any(judgement => other.Reports.Any(another => Separates(judgement, report, another, judgements))));

    private static bool Separates(Judgement judgement, ReportFacts one, ReportFacts other, JudgementSet judgements) => judgement.Verdict switch
    {
        Verdict.Different => judgement.Groups.Any(group => group.Contains(one.Id) && !group.Contains(other.Id))
            && judgement.Groups.Any(group => group.Contains(other.Id) && !group.Contains(one.Id)),
        Verdict.Wrong => judgements.Of(other.Id).Any(IsRight),
        Verdict.Confirmed or Verdict.Corrected => judgements.Of(other.Id).Any(rival => rival.Verdict == Verdict.Wrong),
        _ => false,
    };

    private static bool IsRight(Judgement judgement) => judgement.Verdict is Verdict.Confirmed or Verdict.Corrected;
}
