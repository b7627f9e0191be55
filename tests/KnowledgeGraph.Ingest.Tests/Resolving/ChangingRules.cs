using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

/// <summary>A resolver that joins nothing until its rules are changed to the true ones.</summary>
internal sealed class ChangingRules : IEventResolver
{
    private readonly EventResolver _rules = new(OfficeTable.Empty);

    public bool JoinsNothing { get; set; } = true;

    public IEventResolver Remembering() => this;

    public IReadOnlyList<BlockRange> Reach(Report report) => _rules.Reach(report);

    public IReadOnlyList<BlockRange> ReachOf(ResolvedEvent resolved) => _rules.ReachOf(resolved);

    public bool Touches(Report one, Report other) => !JoinsNothing && _rules.Touches(one, other);

    public object ContentOf(Report report) => _rules.ContentOf(report);

    public long CountComparisons(IReadOnlyCollection<Report> reports, JudgementSet? judgements, long most) =>
        _rules.CountComparisons(reports, judgements, most);

    public IReadOnlyList<ResolvedEvent> Resolve(IReadOnlyCollection<Report> reports, JudgementSet? judgements) => JoinsNothing
        ? [.. reports.SelectMany(report => _rules.Resolve([report])).OrderBy(resolved => resolved.Id)]
        : _rules.Resolve(reports, judgements);

    public IReadOnlyList<ResolvedEvent> ResolveWhole(IEnumerable<WholeComponent> components, JudgementSet? judgements) => _rules.ResolveWhole(components, judgements);

    public IComponentFollower Follow() => _rules.Follow();

    public Explanation? Explain(IReadOnlyCollection<Report> reports, MentionId mention, JudgementSet? judgements) =>
        _rules.Explain(reports, mention, judgements);
}
