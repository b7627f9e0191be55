using GraphQL;
using GraphQL.Builders;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.History;

/// <summary>The argument <c>asOf</c>: what stands below a field that has it is of that time, too.</summary>
internal static class AsOf
{
    private const string Name = "asOf";

    public static FieldBuilder<TSource, TReturn> AsOfArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field.Argument<InstantGraphType>(
        Name,
        "What was known then: events are resolved anew from what was recorded by that time, and all below this field is of that time. Rules, offices and names of people are those of today. An instant to come is now.");

    /// <summary>The instant that was asked for; null: now.</summary>
    public static DateTimeOffset? Of(IResolveFieldContext context)
    {
        for (IResolveFieldContext? field = context; field is not null; field = field.Parent)
        {
            if (field.Arguments is { } arguments && arguments.TryGetValue(Name, out var argument) && argument.Value is DateTimeOffset at)
                return at;
        }

        return null;
    }

    /// <summary>The day of the answer: whether a plan is overdue is told by it.</summary>
    public static DateOnly Day(IResolveFieldContext context, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return DateOnly.FromDateTime((Of(context) is { } at && at < now ? at : now).UtcDateTime);
    }
}
