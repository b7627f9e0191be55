using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.Assembly;
using KnowledgeGraph.Resolution.Explanations;
using KnowledgeGraph.Resolution.Following;
using KnowledgeGraph.Resolution.Links;
using KnowledgeGraph.Resolution.Partition;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution;

/// <inheritdoc cref="IEventResolver"/>
public sealed class EventResolver : IEventResolver
{
    private readonly NamedPeople _people;
    private readonly Compatibility _compatibility;
    private readonly CancellationMatch _cancellations;
    private readonly VisitMatch _visits;
    private readonly Partitioner _partitioner;
    private readonly Linker _linker;
    private readonly EventAssembler _assembler;

    private readonly Dictionary<Report, ReportFacts>? _facts;

    /// <param name="offices">Who held which office: decides whether somebody can sit in an unnamed seat.</param>
    public EventResolver(OfficeTable offices)
    {
        _people = new(offices);
        var identity = new Identity(offices, _people);
        _compatibility = new(identity);
        _cancellations = new(identity);
        _visits = new(identity);
        _partitioner = new(_compatibility, _cancellations);
        _linker = new(_cancellations, _visits);
        _assembler = new(new(new(identity)));
    }

    private EventResolver(EventResolver rules)
    {
        (_people, _compatibility, _cancellations, _visits) = (rules._people, rules._compatibility, rules._cancellations, rules._visits);
        (_partitioner, _linker, _assembler) = (rules._partitioner, rules._linker, rules._assembler);
        _facts = new(ReferenceEqualityComparer.Instance);
    }

    public IEventResolver Remembering() => new EventResolver(this);

    public IReadOnlyList<BlockRange> Reach(Report report) => Links.Reach.Of(FactsOf(report));

    public IReadOnlyList<BlockRange> ReachOf(ResolvedEvent resolved)
    {
        ArgumentNullException.ThrowIfNull(resolved);
        var article = new ArticleId(resolved.Id.Value);
        return Links.Reach.Of(new(
            new(new(new(resolved.Id.Value), 1, article, 1, resolved.Account, new("", null), Mention.GivenRule, 1, "", 0),
                new(article, "", null, resolved.FirstReported, resolved.FirstReported, "")),
            _people));
    }

    public bool Touches(Report one, Report other) => Touch(FactsOf(one), FactsOf(other));

    public IComponentFollower Follow() => new ComponentFollower(_people, Touch);

    public object ContentOf(Report report) => FactsOf(report).Content;

    public long CountComparisons(IReadOnlyCollection<Report> reports, JudgementSet? judgements, long most) =>
        _partitioner.CountComparisons(InOrder(reports), judgements ?? JudgementSet.Empty, most);

    public IReadOnlyList<ResolvedEvent> Resolve(IReadOnlyCollection<Report> reports, JudgementSet? judgements = null) =>
        Resolved(ClustersOf(InOrder(reports), judgements ?? JudgementSet.Empty), judgements);

    public IReadOnlyList<ResolvedEvent> ResolveWhole(IEnumerable<WholeComponent> components, JudgementSet? judgements = null)
    {
        // What stands alone need not be sorted into clusters.
        var alone = components.ToLookup(component => component.Count == 1, component => component.Reports);
        List<ReportFacts> others = [.. alone[false].SelectMany(reports => reports).OrderBy(facts => facts.Report, ReportOrder.Instance)];
        return Resolved([.. alone[true].Select(only => new Cluster(only)), .. ClustersOf(others, judgements ?? JudgementSet.Empty)], judgements);
    }

    public Explanation? Explain(IReadOnlyCollection<Report> reports, MentionId mention, JudgementSet? judgements = null)
    {
        var judged = judgements ?? JudgementSet.Empty;
        var clusters = ClustersOf(InOrder(reports), judged);
        return clusters.Find(cluster => cluster.Reports.Any(report => report.Id == mention)) is { } found
            ? new Explainer(_compatibility, new(reports.Select(FactsOf), _cancellations), judged).Explain(found, clusters)
            : null;
    }

    private List<ResolvedEvent> Resolved(List<Cluster> found, JudgementSet? judgements)
    {
        var reviews = new Reviews(judgements ?? JudgementSet.Empty);
        List<Cluster> clusters = [.. found.Where(cluster => !reviews.AreWrong(cluster))];
        return [.. _assembler.Assemble(clusters, _linker.Link(clusters), reviews).OrderBy(resolved => resolved.Id)];
    }

    private bool Touch(ReportFacts a, ReportFacts b) => a.Kind == b.Kind
        ? _compatibility.Compare(a, b).Relation == Relation.Agree || _compatibility.MayCorrect(a, b) || _compatibility.MayCorrect(b, a)
        : AreLinked(a, b) || AreLinked(b, a);

    private List<Cluster> ClustersOf(List<ReportFacts> reports, JudgementSet judgements) =>
        [.. _partitioner.Partition(reports, judgements).Select(cluster => new Cluster(cluster))];

    private List<ReportFacts> InOrder(IReadOnlyCollection<Report> reports) => [.. reports.Order(ReportOrder.Instance).Select(FactsOf)];

    private bool AreLinked(ReportFacts a, ReportFacts b) => a.Kind switch
    {
        EventKind.Cancellation => _cancellations.Misfit(a, b) is not null || _cancellations.MayReschedule(a, b),
        EventKind.Meeting => _visits.IsDuring(a, b),
        _ => false,
    };

    private ReportFacts FactsOf(Report report)
    {
        if (_facts is null)
            return new(report, _people);
        if (!_facts.TryGetValue(report, out var facts))
            _facts[report] = facts = new(report, _people);
        return facts;
    }
}
