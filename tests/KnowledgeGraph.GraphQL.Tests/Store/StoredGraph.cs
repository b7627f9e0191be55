using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Store;

/// <summary>The API over the embedded store and the real pipeline.</summary>
internal sealed class StoredGraph : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    public required Api Api { get; init; }

    public static async Task<StoredGraph> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kg-api-");
        return new(folder)
        {
            Api = await Api.StartAsync(services => services
                .AddSqliteStorage(options => options.Path = Path.Combine(folder.FullName, "graph.db")).AddEventExtraction().AddIngest()),
        };
    }

    private StoredGraph(DirectoryInfo folder) => _folder = folder;

    /// <summary>An article with one event each, published a minute after the other.</summary>
    public Task<IReadOnlyList<IngestReceipt>> AddAsync(params (string Id, DiplomaticEvent Account)[] reports) =>
        AddPublishedAsync([.. reports.Select((report, i) => (report.Id, Graph.Noon.AddMinutes(i), report.Account))]);

    /// <inheritdoc cref="AddPublishedAsync"/>
    /// <param name="reports">Each with the day of its publication, in the form 2024-05-01.</param>
    public Task<IReadOnlyList<IngestReceipt>> AddOnDaysAsync(params (string Id, string Day, DiplomaticEvent Account)[] reports) =>
        AddPublishedAsync([.. reports.Select(report => (report.Id, new DateTimeOffset(DateOnly.ParseExact(report.Day, "yyyy-MM-dd", null).ToDateTime(new(9, 0)), TimeSpan.Zero), report.Account))]);

    /// <summary>A version of an article that tells of these events.</summary>
    public async Task<IngestReceipt> ReviseAsync(string id, params DiplomaticEvent[] accounts)
    {
        var article = new IncomingArticle(
            id, null, "antara", "Title of " + id, null, Graph.Noon, id, new("id"), null, [.. accounts.Select(account => new GivenEvent(account, "Evidence of " + id))]);
        var receipt = (await Api.Services.GetRequiredService<IIngestPipeline>().IngestAsync([article], TestContext.Current.CancellationToken))[0];
        // The store sets the time of recording.
        var stored = await Api.Services.GetRequiredService<IArticleStore>().FindArticlesAsync([receipt.Article.Id], TestContext.Current.CancellationToken);
        return receipt with { Article = stored[receipt.Article.Id].Article };
    }

    /// <summary>An article with one event each.</summary>
    private async Task<IReadOnlyList<IngestReceipt>> AddPublishedAsync(IEnumerable<(string Id, DateTimeOffset PublishedAt, DiplomaticEvent Account)> reports)
    {
        var articles = reports.Select(report => new IncomingArticle(
            report.Id, null, "antara", "Title of " + report.Id, null, report.PublishedAt, report.Id, new("id"), null, [new GivenEvent(report.Account, "Evidence of " + report.Id)]));
        return await Api.Services.GetRequiredService<IIngestPipeline>().IngestAsync([.. articles], TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
