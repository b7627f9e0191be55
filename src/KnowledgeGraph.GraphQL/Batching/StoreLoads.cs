using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Batching;

/// <summary>What one answer reads from the store beside its lists. One instance an operation or event.</summary>
internal sealed class StoreLoads(IEventStore events, IArticleStore articles, IOfficeReports offices)
{
    public Batch<EventId, ResolvedEvent> Events { get; } = new(events.FindEventsAsync);

    public Batch<MentionId, Mention> Mentions { get; } = new(events.FindMentionsAsync);

    public Batch<ArticleId, StoredArticle> Articles { get; } = new(articles.FindArticlesAsync);

    public Batch<PersonId, PersonRecord> People { get; } = new(events.FindPeopleAsync);

    /// <summary>A key is every id of a person.</summary>
    public Batch<ValueList<PersonId>, IReadOnlyList<OfficeSeen>> Offices { get; } = new(offices.ReadOfficesAsync);

    public Batch<EventId, IReadOnlyList<ResolvedEvent>> MeetingsDuring { get; } =
        new((visits, cancellationToken) => MeetingsOfVisits.ReadAsync(events, visits, cancellationToken));
}
