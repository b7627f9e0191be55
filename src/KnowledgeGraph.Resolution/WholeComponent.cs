using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>Reports that hang together, with the events that a store has them in.</summary>
public sealed class WholeComponent
{
    internal WholeComponent(IReadOnlyList<ReportFacts> reports, IReadOnlyList<ResolvedEvent> stored) => (Reports, Stored) = (reports, stored);

    public int Count => Reports.Count;

    /// <summary>Each once.</summary>
    public IReadOnlyList<ResolvedEvent> Stored { get; }

    public IEnumerable<MentionId> Mentions => Reports.Select(report => report.Id);

    internal IReadOnlyList<ReportFacts> Reports { get; }
}
