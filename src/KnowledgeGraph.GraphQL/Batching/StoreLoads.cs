using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Batching;

/// <summary>What one answer reads beside its lists of one state of the graph. One instance an operation or event, and an instant.</summary>
internal sealed class StoreLoads(
    IEventStore store, IOfficeReports offices, Func<CancellationToken, Task<IEventReader>> reader,
    Func<IReadOnlyCollection<ArticleId>, CancellationToken, Task<IReadOnlyDictionary<ArticleId, StoredArticle>>> articles)
{
    public Batch<EventId, ResolvedEvent> Events { get; } =
        new(async (ids, cancellationToken) => await (await reader(cancellationToken)).FindEventsAsync(ids, cancellationToken));

    public Batch<MentionId, Mention> Mentions { get; } =
        new(async (ids, cancellationToken) => await (await reader(cancellationToken)).FindMentionsAsync(ids, cancellationToken));

    public Batch<ArticleId, StoredArticle> Articles { get; } = new(articles);

    public Batch<PersonId, PersonRecord> People { get; } = new(store.FindPeopleAsync);

    /// <summary>A key is every id of a person.</summary>
    public Batch<ValueList<PersonId>, IReadOnlyList<OfficeSeen>> Offices { get; } = new(offices.ReadOfficesAsync);

    public Batch<EventId, IReadOnlyList<ResolvedEvent>> MeetingsDuring { get; } =
        new(async (visits, cancellationToken) => await MeetingsOfVisits.ReadAsync(await reader(cancellationToken), visits, cancellationToken));
}
