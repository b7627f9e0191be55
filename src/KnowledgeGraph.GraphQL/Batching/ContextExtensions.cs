using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Batching;

internal static class ContextExtensions
{
    /// <summary>The batches of this operation, or of this event of a subscription.</summary>
    public static StoreLoads Loads(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<StoreLoads>();
}
