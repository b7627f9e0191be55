using System.Collections.Concurrent;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Ingest.History;

/// <summary>Whole components of an instant, each scope resolved once.</summary>
internal sealed class PastState(IReportHistory reports, IEventResolver resolver, JudgementLog log, DateTimeOffset at)
{
    private readonly JudgementSet _judgements = log.BindingAt(at);
    private readonly ConcurrentDictionary<ReportScope, Task<IReadOnlyList<ResolvedEvent>>> _resolved = new();

    public DateTimeOffset At => at;

    /// <summary>The same just before an instant.</summary>
    public PastState Before(DateTimeOffset instant) => new(reports, resolver, log, instant.AddTicks(-1));

    /// <summary>When an analyst said that there is no such event as this mention tells; null: nobody did.</summary>
    public DateTimeOffset? TakenAwayAt(MentionId mention) =>
        _judgements.Of(mention).FirstOrDefault(judgement => judgement.Verdict == Verdict.Wrong)?.RecordedAt;

    /// <summary>All events that have a report in the scope, and some others.</summary>
    public Task<IReadOnlyList<ResolvedEvent>> EventsAsync(ReportScope scope, CancellationToken cancellationToken) =>
        _resolved.GetOrAdd(scope, wanted => ResolveAsync(wanted, [.. Judged()], cancellationToken));

    /// <summary>The events of these mentions, and some others.</summary>
    public Task<IReadOnlyList<ResolvedEvent>> EventsAsync(IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        ResolveAsync(null, [.. mentions], cancellationToken);

    public Task<MentionLife?> LifeAsync(MentionId mention, CancellationToken cancellationToken) => reports.FindLifeAsync(mention, at, cancellationToken);

    public Task<IReadOnlyDictionary<MentionId, ReportText>> TextsAsync(IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        reports.ReadTextsAsync(mentions, at, cancellationToken);

    public async Task<IReadOnlyDictionary<MentionId, Mention>> MentionsAsync(IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        (await new PastSource(reports, at).ReadAsync([], mentions, cancellationToken))!.ToDictionary(report => report.Mention.Id, report => report.Mention);

    public Task<IReadOnlyDictionary<ArticleId, PastArticle>> ArticlesAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken) =>
        reports.FindArticlesAsync(ids, at, cancellationToken);

    public Task<ArticleTally> CountArticlesAsync(CancellationToken cancellationToken) => reports.CountArticlesAsync(at, cancellationToken);

    private async Task<IReadOnlyList<ResolvedEvent>> ResolveAsync(ReportScope? scope, MentionId[] mentions, CancellationToken cancellationToken)
    {
        var source = new PastSource(reports, at);
        var rules = resolver.Remembering();
        var components = new Components(rules, source, _judgements);
        foreach (var report in scope is null ? [] : await source.ReadAsync(scope, cancellationToken))
            components.Include(report);
        if (await components.GrowAsync(IEventHistory.MaxMentions, mentions, cancellationToken) != Growth.Whole)
            throw new HistoryTooLargeException();
        return rules.Resolve(components.Reports, _judgements);
    }

    // A judgement may show an event under facts that no report of it tells.
    private IEnumerable<MentionId> Judged() => _judgements.Binding
        .Where(judgement => judgement.Verdict is Verdict.Same or Verdict.Corrected).SelectMany(judgement => judgement.Mentions).Distinct();
}
