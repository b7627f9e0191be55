using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class QueryTooDeepError : ExecutionError
{
    public QueryTooDeepError(int max)
        : base($"The query is nested more than {max} levels deep.")
    {
        Code = "QUERY_TOO_DEEP";
    }
}
