using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.Ingest;
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
    public async Task<IReadOnlyList<IngestReceipt>> AddAsync(params (string Id, DiplomaticEvent Account)[] reports)
    {
        var articles = reports.Select((report, i) => new IncomingArticle(
            report.Id, null, "antara", "Title of " + report.Id, null, Graph.Noon.AddMinutes(i), report.Id, new("id"), null, [new GivenEvent(report.Account, "Evidence of " + report.Id)]));
        return await Api.Services.GetRequiredService<IIngestPipeline>().IngestAsync([.. articles], TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
