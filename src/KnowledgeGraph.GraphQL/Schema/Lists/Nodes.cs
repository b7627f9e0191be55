using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Schema.Lists;

/// <summary>The fields that all lists share.</summary>
internal static class Nodes
{
    public static void AddListFields<TSource, TItem, TEdgeType, TNodeType>(this ObjectGraphType<TSource> type, Func<TSource, Page<TItem>> page)
        where TEdgeType : IGraphType
        where TNodeType : IGraphType
    {
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<TEdgeType>>>>("edges")
            .Description("The items of the page, each with its cursor.").Resolve(context => page(context.Source).Items);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<TNodeType>>>>("nodes")
            .Description("The items of the page.").Resolve(context => page(context.Source).Items.Select(item => item.Value));
        type.Field<NonNullGraphType<PageInfoGraphType>>("pageInfo")
            .Description("Where the page lies in the list.").Resolve(context => PageInfo.Of(page(context.Source)));
    }

    public static void AddEdgeFields<TItem, TNodeType>(this ObjectGraphType<PageItem<TItem>> type)
        where TNodeType : IGraphType
    {
        type.Field<NonNullGraphType<CursorGraphType>>("cursor").Description("The place of the item in this list.").Resolve(context => context.Source.Cursor);
        type.Field<NonNullGraphType<TNodeType>>("node").Description("The item.").Resolve(context => context.Source.Value);
    }

    /// <summary>GraphQL's Int ends at 2³¹ − 1.</summary>
    public static int ToCount(this long count) => (int)Math.Min(count, int.MaxValue);
}
