using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>The comparisons on pairs of reports. Reports that say the same, published on the same day, are a class and are compared once.</summary>
internal sealed class Comparisons
{
    private readonly Compatibility _compatibility;
    private readonly Dictionary<ReportFacts, int> _classes = [];
    private readonly List<List<ReportFacts>> _members = [];
    private readonly Dictionary<(int, int, bool), Comparison> _known = [];

    public Comparisons(IReadOnlyList<ReportFacts> reports, Compatibility compatibility)
    {
        _compatibility = compatibility;
        var numbers = new Dictionary<(DiplomaticEvent, DateOnly?), int>();
        foreach (var report in reports)
        {
            if (!numbers.TryGetValue((report.Account, report.Published), out var number))
            {
                numbers[(report.Account, report.Published)] = number = _members.Count;
                _members.Add([]);
            }

            _classes[report] = number;
            _members[number].Add(report);
        }
    }

    /// <summary>One report of each class, in the order of their first.</summary>
    public IReadOnlyList<ReportFacts> Examples => [.. _members.Select(members => members[0])];

    public int ClassOf(ReportFacts report) => _classes[report];

    /// <summary>Whether some pair of reports of two classes may agree.</summary>
    public bool MayAgree(int one, int other) =>
        Between(one, other, false).Relation == Relation.Agree || Between(one, other, true).Relation == Relation.Agree;

    public Comparison Between(ReportFacts one, ReportFacts other) => one.Article == other.Article
        ? Comparison.Contradict
        : Between(_classes[one], _classes[other], one.Report.Article.Voice == other.Report.Article.Voice);

    private Comparison Between(int one, int other, bool sameVoice)
    {
        if (!_known.TryGetValue((one, other, sameVoice), out var comparison))
            _known[(one, other, sameVoice)] = comparison = _compatibility.Compare(_members[one][0], _members[other][0], sameVoice);
        return comparison;
    }
}
