using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Schema.Lists;

/// <summary>The arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> of lists.</summary>
internal static class PageArguments
{
    public static FieldBuilder<TSource, TReturn> ForwardPages<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int size) => field
        .Argument<IntGraphType>("first", "Items of the page, from the start or after a cursor; at most 500.", argument => argument.DefaultValue = size)
        .Argument<CursorGraphType>("after", "The page starts behind this cursor.");

    public static FieldBuilder<TSource, TReturn> Pages<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int size) => field
        .ForwardPages(size)
        .Argument<IntGraphType>("last", "Instead of 'first': items of the page at the end or before a cursor; at most 500.")
        .Argument<CursorGraphType>("before", "The page ends before this cursor.");

    public static PageRequest ReadPage(this IResolveFieldContext context, int max)
    {
        var first = context.GetArgument<int?>("first");
        var last = context.GetArgument<int?>("last");
        if (last is not null && context.HasArgument("first") && first is not null)
            throw new InvalidPageError("Ask either for the 'first' or for the 'last' items.");
        var (after, before) = (context.GetArgument<string?>("after"), context.GetArgument<string?>("before"));
        if (last is not null ? after is not null : before is not null)
            throw new InvalidPageError("'first' goes with 'after', 'last' with 'before'.");
        return last is { } size
            ? new(Last: Checked("last", size, max), Before: before)
            : new(First: Checked("first", first ?? throw new InvalidPageError("Ask for the 'first' or the 'last' items."), max), After: after);
    }

    private static int Checked(string argument, int size, int max) =>
        size > max ? throw new PageTooLargeError(argument, size, max)
        : size < 1 ? throw new InvalidPageError($"{argument}: {size} is no page. Ask for 1 to {max} items; totalCount alone needs none.")
        : size;
}
