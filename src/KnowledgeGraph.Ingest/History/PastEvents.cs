using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Ingest.History;

/// <inheritdoc cref="IPastEvents"/>
internal sealed class PastEvents(PastState state, long position) : IPastEvents
{
    public async Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken) =>
        (await QueryWithSummaryAsync(filter, order, page, cancellationToken)).Page;

    public async Task<SummarisedPage> QueryWithSummaryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        var ofAnyStatus = await MatchingAsync(filter with { Status = null }, cancellationToken);
        var matching = ofAnyStatus.Where(resolved => filter.Status?.Contains(resolved.Account.Status) != false);
        return new(new(EventPages.Cut(matching, order, page), position), EventTally.Summary(ofAnyStatus, filter));
    }

    public async Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken) =>
        await CoverAsync(await MatchingAsync(filter, cancellationToken), await UndatedAsync(filter, cancellationToken), cancellationToken);

    public async Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken)
    {
        // Those of mentions that live are read together.
        var byMember = (await state.EventsAsync([.. ids.Select(id => new MentionId(id.Value))], cancellationToken))
            .SelectMany(resolved => resolved.Members, (resolved, member) => (member, resolved)).ToDictionary(pair => new EventId(pair.member), pair => pair.resolved);
        var found = new Dictionary<EventId, ResolvedEvent>();
        foreach (var id in ids.Distinct())
        {
            if (byMember.GetValueOrDefault(id) is { } live)
                found.Add(id, live);
            else if (await new PastIds(state).FindAsync(new(id.Value), cancellationToken) is { } inherited)
                found.Add(id, inherited);
        }

        return found;
    }

    public Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) => new PastIds(state).FindGoneAsync(new(id.Value), cancellationToken);

    public Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken) =>
        state.MentionsAsync(ids, cancellationToken);

    public async Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindArticlesAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken) =>
        (await state.ArticlesAsync(ids, cancellationToken)).ToDictionary(found => found.Key, found => new StoredArticle(found.Value.Article, found.Value.Mentions, []));

    public async Task<IReadOnlyList<TimelinePoint>> TimelineAsync(EventFilter filter, TimeBucket bucket, CancellationToken cancellationToken) =>
        EventTally.Timeline(await MatchingAsync(filter, cancellationToken), bucket);

    public async Task<IReadOnlyList<ContactCount>> CountContactsAsync(
        IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) =>
        EventTally.Contacts(await MatchingAsync(Contacts(pairs, filter), cancellationToken), pairs);

    public async Task<Coverage> CoverContactsAsync(IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken)
    {
        var contacts = Contacts(pairs, filter);
        return await CoverAsync(
            EventTally.Among(await MatchingAsync(contacts, cancellationToken), pairs),
            EventTally.Among(await UndatedAsync(contacts, cancellationToken), pairs), cancellationToken);
    }

    public async Task<IReadOnlyDictionary<PartyCode, long>> CountByPartyAsync(EventFilter filter, CancellationToken cancellationToken) =>
        EventTally.ByParty(await MatchingAsync(filter, cancellationToken));

    private static EventFilter Contacts(IReadOnlyCollection<PartyPair> pairs, EventFilter filter) => filter.OfContacts() with
    {
        // Implied by the pairs; so that no others are read.
        Parties = (filter.Parties ?? new()) with { Any = filter.Parties?.Any ?? [.. pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct()] },
    };

    private Task<IReadOnlyList<ResolvedEvent>> UndatedAsync(EventFilter filter, CancellationToken cancellationToken) => filter.Undated == false
        ? Task.FromResult<IReadOnlyList<ResolvedEvent>>([])
        : MatchingAsync(filter with { From = null, To = null, Undated = true }, cancellationToken);

    private async Task<IReadOnlyList<ResolvedEvent>> MatchingAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        var events = await state.EventsAsync(ScopeOfFilter.Of(filter), cancellationToken);
        List<ResolvedEvent> matching = [.. events.Where((filter with { Text = null }).Matches)];
        if (filter.Text is null)
            return matching;
        var texts = await state.TextsAsync([.. matching.SelectMany(resolved => resolved.Members)], cancellationToken);
        return [.. matching.Where(resolved => filter.Matches(resolved, resolved.Members.Where(texts.ContainsKey).Select(member => texts[member])))];
    }

    private async Task<Coverage> CoverAsync(
        IReadOnlyCollection<ResolvedEvent> matching, IReadOnlyCollection<ResolvedEvent> undated, CancellationToken cancellationToken)
    {
        var articles = await state.CountArticlesAsync(cancellationToken);
        return EventTally.Coverage(matching, undated.Count, articles.Count, articles.Last);
    }
}
