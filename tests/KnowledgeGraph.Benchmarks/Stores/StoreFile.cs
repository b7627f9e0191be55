using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>A store on a named file that stays, or on a temporary one.</summary>
internal sealed class StoreFile : IBenchmarkStore
{
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo? _temporary;

    public StoreFile(string? path)
    {
        _temporary = path is null ? Directory.CreateTempSubdirectory("kg-benchmark-") : null;
        Path = path ?? System.IO.Path.Combine(_temporary!.FullName, "store.db");
        _services = new ServiceCollection().AddSqliteStorage(options => options.Path = Path).BuildServiceProvider();
    }

    public string Path { get; }

    public IEventStore Events => _services.GetRequiredService<IEventStore>();

    public IArticleStore Articles => _services.GetRequiredService<IArticleStore>();

    public IJudgementStore Judgements => _services.GetRequiredService<IJudgementStore>();

    public IEventFeed Feed => _services.GetRequiredService<IEventFeed>();

    public IEventStatistics Statistics => _services.GetRequiredService<IEventStatistics>();

    public IReadOnlyList<string> Settings => [$"Store__Path={System.IO.Path.GetFullPath(Path)}"];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _temporary?.Delete(recursive: true);
    }
}
