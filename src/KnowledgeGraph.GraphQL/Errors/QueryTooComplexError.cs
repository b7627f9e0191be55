using GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class QueryTooComplexError : ValidationError
{
    public QueryTooComplexError(double complexity, int max)
        : base($"The query asks for up to {complexity:0} values; at most {max} are allowed. Ask for smaller pages or fewer fields.")
    {
        Code = "QUERY_TOO_COMPLEX";
    }
}
