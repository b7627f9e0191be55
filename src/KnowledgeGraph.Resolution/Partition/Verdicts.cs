using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>The verdicts on all pairs of a component. Reports that say the same are compared once.</summary>
internal sealed class Verdicts
{
    private readonly IReadOnlyList<ReportFacts> _reports;
    private readonly Compatibility _compatibility;
    private readonly int[] _classes;
    private readonly List<ReportFacts> _examples = [];
    private readonly Verdict?[] _known;

    public Verdicts(IReadOnlyList<ReportFacts> reports, Compatibility compatibility)
    {
        _reports = reports;
        _compatibility = compatibility;
        _classes = Classify(reports);
        _known = new Verdict?[_examples.Count * _examples.Count];
    }

    public Verdict this[int one, int other]
    {
        get
        {
            if (_reports[one].Article == _reports[other].Article)
                return Verdict.Contradict;
            var (a, b) = (_classes[one], _classes[other]);
            ref var known = ref _known[a * _examples.Count + b];
            return known ??= _compatibility.CompareAccounts(_examples[a], _examples[b]);
        }
    }

    private int[] Classify(IReadOnlyList<ReportFacts> reports)
    {
        var numbers = new Dictionary<(DiplomaticEvent, DateOnly?, string), int>();
        return
        [
            .. reports.Select(report =>
            {
                var key = (report.Account, report.Published, report.Report.Article.Voice);
                if (numbers.TryGetValue(key, out var number))
                    return number;
                _examples.Add(report);
                return numbers[key] = numbers.Count;
            }),
        ];
    }
}
