using GraphQL.DataLoader;

namespace KnowledgeGraph.GraphQL.Batching;

internal static class PendingExtensions
{
    public static IDataLoaderResult<TResult> Then<T, TResult>(this IDataLoaderResult<T> pending, Func<T, TResult> select) =>
        new Pending<TResult>(async cancellationToken => select(await pending.GetResultAsync(cancellationToken)));
}
