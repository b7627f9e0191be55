using GraphQL.DataLoader;

namespace KnowledgeGraph.GraphQL.Batching;

/// <summary>A value that is read when the executor has walked all siblings.</summary>
internal sealed class Pending<T>(Func<CancellationToken, Task<T>> read) : IDataLoaderResult<T>
{
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => read(cancellationToken);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await read(cancellationToken);
}
