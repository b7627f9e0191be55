using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>An empty store of some adapter with the parts of its contract. Disposing it ends it.</summary>
public sealed record StoreUnderTest(IEventStore Events, IArticleStore Articles, IEventFeed Feed, IAsyncDisposable Owner) : IAsyncDisposable
{
    /// <summary>Counts over its events.</summary>
    public IEventStatistics Statistics
    {
        get => field ?? throw new InvalidOperationException("This store was opened without its statistics.");
        init;
    }

    /// <summary>What its reports told.</summary>
    public IReportTexts Texts
    {
        get => field ?? throw new InvalidOperationException("This store was opened without the texts of its reports.");
        init;
    }

    /// <summary>What it knew at an instant.</summary>
    public IReportHistory History
    {
        get => field ?? throw new InvalidOperationException("This store was opened without its history.");
        init;
    }

    /// <summary>Who is named in which office.</summary>
    public IOfficeReports Offices
    {
        get => field ?? throw new InvalidOperationException("This store was opened without the offices of its reports.");
        init;
    }

    /// <summary>What its reports show of people.</summary>
    public IPeopleReports People
    {
        get => field ?? throw new InvalidOperationException("This store was opened without the people of its reports.");
        init;
    }

    /// <summary>What analysts said.</summary>
    public IJudgementStore Judgements
    {
        get => field ?? throw new InvalidOperationException("This store was opened without its judgements.");
        init;
    }

    /// <summary>Moves all of it.</summary>
    public IStoreArchive? Archive { get; init; }

    /// <summary>Looks for what is not as it should be.</summary>
    public IStoreInspection? Inspection { get; init; }

    /// <summary>Commits articles, mentions and events as an ingest would: with the versions that it read.</summary>
    public async Task<CommitOutcome> CommitAsync(EventCommit commit) => await Events.CommitAsync(commit, CancellationToken.None);

    /// <summary>Stores an event that one new article reports.</summary>
    public async Task<ResolvedEvent> AddAsync(EventBuilder builder, Article article, double confidence = 0.9)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var mention = builder.Mention(article, confidence: confidence);
        var resolved = builder.Event((mention, article));
        var outcome = await CommitAsync(TestCommits.Of([new(article, [mention], 0)], [resolved]));
        return outcome.Committed ? resolved : throw new InvalidOperationException("The commit of a test conflicted.");
    }

    public ValueTask DisposeAsync() => Owner.DisposeAsync();
}
