using GraphQL.Types;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>How many values an answer may hold: the product of the page sizes on the way to each field.</summary>
internal static class AnswerSize
{
    private const int UnpagedList = 5;

    public static ComplexityValidationRule Rule(GraphQLLimitsOptions limits) => new(new()
    {
        MaxComplexity = limits.MaxComplexity,
        DefaultComplexityImpactDelegate = context => new(1, Multiplier(context, limits)),
        ValidateComplexityDelegate = context =>
        {
            if (context.Error is not null)
                context.Error = new QueryTooComplexError(context.TotalImpact, limits.MaxComplexity);
            return Task.CompletedTask;
        },
    });

    // Introspection is as large as the schema, whatever its lists look like.
    private static double Multiplier(FieldImpactContext context, GraphQLLimitsOptions limits)
    {
        if (!IsList(context.FieldDefinition.ResolvedType) || context.ParentType.Name.StartsWith("__", StringComparison.Ordinal))
            return 1;
        return context.Parent is { } parent && PageSize(parent, limits) is { } size ? size : UnpagedList;
    }

    // A page that is too large is refused by name when it is read.
    private static int? PageSize(FieldImpactContext parent, GraphQLLimitsOptions limits)
    {
        if (parent.Arguments is not { } arguments)
            return null;
        var last = arguments.TryGetValue("last", out var given) ? given.Value as int? : null;
        var size = last ?? (arguments.TryGetValue("first", out var first) ? first.Value as int? : null);
        return size is null ? null : size < 1 || size > limits.MaxPageSize ? 1 : size;
    }

    private static bool IsList(IGraphType? type) => type is NonNullGraphType inner ? IsList(inner.ResolvedType) : type is ListGraphType;
}
