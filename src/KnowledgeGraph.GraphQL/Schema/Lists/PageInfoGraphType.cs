using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Schema.Lists;

internal sealed class PageInfoGraphType : ObjectGraphType<PageInfo>
{
    public PageInfoGraphType()
    {
        Name = "PageInfo";
        Description = "Where a page lies in its list.";
        Field<NonNullGraphType<BooleanGraphType>>("hasNextPage").Description("Whether items follow this page.").Resolve(context => context.Source.HasNext);
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage").Description("Whether items stand before this page.").Resolve(context => context.Source.HasPrevious);
        Field<CursorGraphType>("startCursor").Description("Cursor of the first item: 'before' for the previous page.").Resolve(context => context.Source.Start);
        Field<CursorGraphType>("endCursor").Description("Cursor of the last item: 'after' for the next page.").Resolve(context => context.Source.End);
    }
}
