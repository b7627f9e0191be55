using GraphQL;
using KnowledgeGraph.GraphQL.History;

namespace KnowledgeGraph.GraphQL.Batching;

internal static class ContextExtensions
{
    /// <summary>The batches of this operation, or of this event of a subscription, for the time that is asked for.</summary>
    public static StoreLoads Loads(this IResolveFieldContext context) => GraphStates.Of(context).Loads(context);
}
