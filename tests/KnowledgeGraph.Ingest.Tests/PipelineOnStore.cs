using System.Globalization;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>The pipeline on an embedded store of its own.</summary>
internal sealed class PipelineOnStore : IAsyncDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly ServiceProvider _services;

    public PipelineOnStore(Action<IServiceCollection>? configure = null, TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton<IEventExtractor>(Extractor);
        services.AddSingleton(OfficeTable.Empty);
        services.AddSqliteStorage(options => options.Path = _database.Path);
        configure?.Invoke(services);
        services.AddIngest();
        _services = services.BuildServiceProvider();
    }

    public ScriptedExtractor Extractor { get; } = new();

    public IIngestPipeline Pipeline => _services.GetRequiredService<IIngestPipeline>();

    public IResolutionPipeline Resolution => _services.GetRequiredService<IResolutionPipeline>();

    public IJudgementPipeline Judgements => _services.GetRequiredService<IJudgementPipeline>();

    public IJudgementStore JudgementStore => _services.GetRequiredService<IJudgementStore>();

    public IEventStore Events => _services.GetRequiredService<IEventStore>();

    public IArticleStore Articles => _services.GetRequiredService<IArticleStore>();

    public IEventFeed Feed => _services.GetRequiredService<IEventFeed>();

    public IEventStatistics Statistics => _services.GetRequiredService<IEventStatistics>();

    public IEventHistory History => _services.GetRequiredService<IEventHistory>();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A line with given events.</summary>
    public static IncomingArticle Line(string name, string? published, params DiplomaticEvent[] accounts) => new(
        name, null, "test.example", $"Title of {name}", null, Instant(published), $"{name}.jsonl:1", new LanguageTag("en"), null,
        [.. accounts.Select((account, i) => new GivenEvent(account, $"Words {i} of {name}.", 0.8))]);

    /// <summary>An article with text, to be extracted.</summary>
    public static IncomingArticle Text(string name, string? published, string text) =>
        new(name, null, "test.example", $"Title of {name}", text, Instant(published), name);

    public async Task<IReadOnlyList<IngestReceipt>> IngestAsync(params IncomingArticle[] articles) => await Pipeline.IngestAsync(articles, Cancelled);

    public async Task<IReadOnlyList<ResolvedEvent>> AllAsync() =>
        [.. (await Events.QueryAsync(new EventFilter(), EventOrder.StartDesc, new(500), Cancelled)).Page.Items.Select(item => item.Value).OrderBy(e => e.Id)];

    public async Task<IReadOnlyList<EventChange>> ChangesAsync(long after = 0) => await Feed.ReadAsync(after, 10_000, Cancelled);

    public async Task<IReadOnlyList<Mention>> MentionsAsync(ArticleId article) =>
        (await Articles.FindArticlesAsync([article], Cancelled))[article].Mentions;

    /// <summary>The events that the live mentions give when all of them are resolved at once.</summary>
    public async Task<IReadOnlyList<ResolvedEvent>> FromScratchAsync()
    {
        var members = (await AllAsync()).SelectMany(e => e.Members).ToList();
        var all = await Events.ReadNeighbourhoodAsync([], members, Cancelled);
        return _services.GetRequiredService<IEventResolver>().Resolve(all.Reports);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    private static DateTimeOffset? Instant(string? published) =>
        published is null ? null : DateTimeOffset.Parse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
