using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Statistics;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>A store in memory that counts what is asked of it and is strict about what it is given.</summary>
internal sealed class FakeGraph : IEventStore, IArticleStore, IEventFeed, IEventStatistics, IReportTexts, IOfficeReports
{
    private readonly Lock _lock = new();
    private readonly List<EventChange> _log = [];
    private TaskCompletionSource _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<ResolvedEvent> Events { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<Article> Articles { get; } = [];

    public List<PersonRecord> People { get; } = [];

    public List<ResolvedEvent> Gone { get; } = [];

    public ConcurrentQueue<string> Calls { get; } = new();

    public Exception? Fault { get; set; }

    public int Reading { get; private set; }

    public void Append(ChangeKind kind, ResolvedEvent changed)
    {
        lock (_lock)
        {
            _log.Add(new(_log.Count + 1, kind, changed.Id, new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), changed, null, []));
            var grown = _grown;
            _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);
            grown.SetResult();
        }
    }

    public Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        Called("QueryEvents");
        var sorted = Events.Where(filter.Matches).ToList();
        sorted.Sort((a, b) => Compare(a, b, order));
        return Task.FromResult(new EventPage(Paged(sorted, page, $"events:{order}:"), Position()));
    }

    public async Task<SummarisedPage> QueryWithSummaryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        Called("Summarise");
        var counts = Events.Where((filter with { Status = null }).Matches).CountBy(candidate => candidate.Account.Status);
        return new(
            await QueryAsync(filter, order, page, cancellationToken),
            new(Events.Count(filter.Matches), counts.ToDictionary(count => count.Key, count => (long)count.Value)));
    }

    public Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        Called("Cover");
        var matching = Events.Where(filter.Matches).ToList();
        var undated = Events.Count((filter with { From = null, To = null, Undated = true }).Matches);
        return Task.FromResult(new Coverage(
            undated, matching.Count(match => match.Account.Date is { Precision: not Domain.Dates.DatePrecision.Day }),
            matching.SelectMany(match => match.Sources).Distinct().Count(), [.. matching.SelectMany(match => match.Languages).Distinct().Order(StringComparer.Ordinal)],
            Articles.Count, Articles.Max(article => article.PublishedAt)));
    }

    public Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken)
    {
        Called("FindEvents");
        ids.ShouldBeUnique();
        return Task.FromResult<IReadOnlyDictionary<EventId, ResolvedEvent>>(ids
            .Select(id => (id, found: Events.Find(candidate => candidate.Id == id || candidate.Aliases.Contains(id))))
            .Where(pair => pair.found is not null).ToDictionary(pair => pair.id, pair => pair.found!));
    }

    public Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) => Task.FromResult(Gone.Find(gone => gone.Id == id));

    public Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken)
    {
        Called("FindMentions");
        ids.ShouldBeUnique();
        return Task.FromResult<IReadOnlyDictionary<MentionId, Mention>>(Mentions.Where(mention => ids.Contains(mention.Id)).ToDictionary(mention => mention.Id));
    }

    public Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindPeopleAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken)
    {
        Called("FindPeople");
        ids.ShouldBeUnique();
        return Task.FromResult<IReadOnlyDictionary<PersonId, PersonRecord>>(People.Where(person => ids.Contains(person.Id)).ToDictionary(person => person.Id));
    }

    public Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The API reads no neighbourhoods.");

    public Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken) => throw new NotSupportedException("The API commits nothing.");

    public Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindArticlesAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken)
    {
        Called("FindArticles");
        ids.ShouldBeUnique();
        return Task.FromResult<IReadOnlyDictionary<ArticleId, StoredArticle>>(Articles.Where(article => ids.Contains(article.Id)).ToDictionary(
            article => article.Id, article => new StoredArticle(article, [.. Mentions.Where(mention => mention.ArticleId == article.Id)], [])));
    }

    public Task<Page<Article>> QueryAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        Called("QueryArticles");
        return Task.FromResult(Paged([.. Matching(filter).OrderByDescending(article => article.PublishedAt).ThenBy(article => article.Id)], page, "articles:"));
    }

    public Task<long> CountAsync(ArticleFilter filter, CancellationToken cancellationToken) => Task.FromResult((long)Matching(filter).Count());

    public Task<long> PositionAsync(CancellationToken cancellationToken) => Task.FromResult(Position());

    public Task<IReadOnlyList<EventChange>> ReadAsync(long after, int max, CancellationToken cancellationToken)
    {
        lock (_lock)
            return Task.FromResult<IReadOnlyList<EventChange>>([.. _log.Skip((int)after).Take(max)]);
    }

    public async IAsyncEnumerable<EventChange> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var next = (int)after; ; next++)
        {
            EventChange? change;
            while ((change = At(next, out var grown)) is null)
                await grown.WaitAsync(cancellationToken);
            Reading = next + 1;
            yield return change;
        }
    }

    private EventChange? At(int index, out Task grown)
    {
        lock (_lock)
        {
            grown = _grown.Task;
            return index < _log.Count ? _log[index] : null;
        }
    }

    public Task<IReadOnlyList<TimelinePoint>> TimelineAsync(EventFilter filter, TimeBucket bucket, CancellationToken cancellationToken) => throw NoStatistics();

    public Task<IReadOnlyList<ContactCount>> CountContactsAsync(
        IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) => throw NoStatistics();

    public Task<Coverage> CoverContactsAsync(IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) => throw NoStatistics();

    public Task<IReadOnlyDictionary<PartyCode, long>> CountByPartyAsync(EventFilter filter, CancellationToken cancellationToken) => throw NoStatistics();

    public Task<IReadOnlyList<IReadOnlyList<ReportText>>> ReadAsync(IReadOnlyList<EventChange> changes, CancellationToken cancellationToken)
    {
        Called("ReadReports");
        return Task.FromResult<IReadOnlyList<IReadOnlyList<ReportText>>>([.. changes.Select(change =>
            (IReadOnlyList<ReportText>)[.. Mentions.Where(mention => change.Event.Members.Contains(mention.Id)).Select(mention => new ReportText("", mention.Evidence.Text))])]);
    }

    public Task<IReadOnlyDictionary<PersonIds, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(
        IReadOnlyCollection<PersonIds> people, CancellationToken cancellationToken)
    {
        Called("ReadOffices");
        people.ShouldBeUnique();
        return Task.FromResult<IReadOnlyDictionary<PersonIds, IReadOnlyList<OfficeSeen>>>(people.ToDictionary(person => person, Offices));
    }

    private IReadOnlyList<OfficeSeen> Offices(PersonIds person)
    {
        var tally = new OfficeTally(person);
        foreach (var mention in Mentions)
        {
            tally.Add(new(
                mention.Id.Value, WireName.Of(mention.Account.Status), DateRecord.Of(mention.Account.Date),
                Articles.Find(article => article.Id == mention.ArticleId)?.PublishedAt, [.. mention.Account.Participants.Select(ParticipantCells.Of)]));
        }

        return tally.Result();
    }

    private static NotSupportedException NoStatistics() => new("Statistics are tested over the embedded store.");

    private long Position()
    {
        lock (_lock)
            return _log.Count;
    }

    private void Called(string call)
    {
        Calls.Enqueue(call);
        if (Fault is not null)
            throw Fault;
    }

    private IEnumerable<Article> Matching(ArticleFilter filter) => Articles.Where(article =>
        (filter.Sources is null || filter.Sources.Contains(article.Source))
        && (filter.Languages is null || article.Language is { } language && filter.Languages.Contains(language.Value))
        && (filter.From is null || article.PublishedAt >= filter.From) && (filter.To is null || article.PublishedAt <= filter.To)
        && (filter.WithoutEvents is null || filter.WithoutEvents == Mentions.TrueForAll(mention => mention.ArticleId != article.Id)));

    private static int Compare(ResolvedEvent a, ResolvedEvent b, EventOrder order)
    {
        var sign = order == EventOrder.StartAsc ? 1 : -1;
        var compared = order switch
        {
            EventOrder.LastReportedDesc => sign * a.LastReported.CompareTo(b.LastReported),
            EventOrder.ConfidenceDesc => sign * a.Confidence.CompareTo(b.Confidence),
            _ => (a.Account.Date, b.Account.Date) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                ({ } one, { } other) => sign * one.Start.CompareTo(other.Start),
            },
        };
        return compared != 0 ? compared : sign * a.Id.CompareTo(b.Id);
    }

    private static Page<T> Paged<T>(List<T> all, PageRequest page, string list)
    {
        var (start, end) = (0, all.Count);
        if (page.After is { } after)
            start = Index(after, list) + 1;
        if (page.Before is { } before)
            end = Index(before, list);
        if (page.First is { } first)
            end = Math.Min(end, start + first);
        if (page.Last is { } last)
            start = Math.Max(start, end - last);
        var items = Enumerable.Range(start, Math.Max(0, end - start)).Select(i => new PageItem<T>(all[i], list + i.ToString(CultureInfo.InvariantCulture)));
        return new([.. items], end < all.Count, start > 0);
    }

    private static int Index(string cursor, string list) => cursor.StartsWith(list, StringComparison.Ordinal)
        ? int.Parse(cursor.AsSpan(list.Length), CultureInfo.InvariantCulture)
        : throw new StorageException(StorageFault.InvalidCursor, $"'{cursor}' is from elsewhere.");
}
