using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>What a commit is to write, before the events that follow are known.</summary>
internal sealed record Proposal
{
    /// <summary>As they are stored.</summary>
    public required JudgementLog Judgements { get; init; }

    public IReadOnlyList<ArticleWrite> Articles { get; init; } = [];

    /// <summary>Reports that will live after the commit.</summary>
    public IReadOnlyList<Report> Written { get; init; } = [];

    /// <summary>Reports that live now and will not.</summary>
    public IReadOnlyList<Report> Superseded { get; init; } = [];

    /// <summary>Reports that live and stay as they are, whose events may change.</summary>
    public IReadOnlyList<Report> Concerned { get; init; } = [];

    /// <summary>Events that may change, as they are stored; their reports stay as they are.</summary>
    public IReadOnlyList<ResolvedEvent> Stored { get; init; } = [];

    /// <summary>Judgements that are new, undone, or bind more.</summary>
    public IReadOnlyList<Judgement> Judged { get; init; } = [];

    /// <summary>Stands in for the time of recording of new judgements, which the store sets.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>What binds after the commit.</summary>
    public JudgementSet Binding => Judged.Count == 0
        ? Judgements.Binding
        : new(Judgements.Judgements.ExceptBy(Judged.Select(judgement => judgement.Id), judgement => judgement.Id).Concat(Judged.Select(judgement => judgement.RecordedIn(Now))), Judgements.Version);
}
