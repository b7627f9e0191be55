using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Batching;

/// <summary>What one answer reads beside its lists of one state of the graph. One instance an operation or event, and an instant.</summary>
internal sealed class StoreLoads(
    IEventStore store, IOfficeReports offices, People people, Func<CancellationToken, Task<IEventReader>> reader,
    Func<IReadOnlyCollection<ArticleId>, CancellationToken, Task<IReadOnlyDictionary<ArticleId, StoredArticle>>> articles)
{
    public Batch<EventId, ResolvedEvent> Events { get; } =
        new(async (ids, cancellationToken) => await (await reader(cancellationToken)).FindEventsAsync(ids, cancellationToken));

    public Batch<MentionId, Mention> Mentions { get; } =
        new(async (ids, cancellationToken) => await (await reader(cancellationToken)).FindMentionsAsync(ids, cancellationToken));

    public Batch<ArticleId, StoredArticle> Articles { get; } = new(articles);

    /// <summary>What is stored of a single id of a person.</summary>
    public Batch<PersonId, PersonRecord> Records { get; } = new(store.FindPeopleAsync);

    /// <summary>Who sits in a seat.</summary>
    public Batch<Seat, KnownPerson> People { get; } = new(people.FindAsync);

    /// <summary>A key is under which ids a person is named.</summary>
    public Batch<PersonIds, IReadOnlyList<OfficeSeen>> Offices { get; } = new(offices.ReadOfficesAsync);

    public Batch<EventId, IReadOnlyList<ResolvedEvent>> MeetingsDuring { get; } =
        new(async (visits, cancellationToken) => await MeetingsOfVisits.ReadAsync(await reader(cancellationToken), visits, cancellationToken));
}
