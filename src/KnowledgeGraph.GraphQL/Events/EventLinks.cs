using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Batching;

namespace KnowledgeGraph.GraphQL.Events;

internal static class EventLinks
{
    /// <summary>A field that leads to another event; null where there is none.</summary>
    public static void LinkField<TTarget>(this ObjectGraphType<ResolvedEvent> type, string name, string description, Func<ResolvedEvent, EventId?> target)
        where TTarget : IGraphType => type.Field<TTarget>(name).Description(description).Resolve(context => context.LoadEvent(target(context.Source)));

    public static IDataLoaderResult<ResolvedEvent?>? LoadEvent(this IResolveFieldContext context, EventId? id) =>
        id is { } known ? context.Loads().Events.Load(known) : null;
}
