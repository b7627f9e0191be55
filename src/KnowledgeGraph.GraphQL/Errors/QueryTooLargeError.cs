using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class QueryTooLargeError : ExecutionError
{
    public QueryTooLargeError(string what, int max)
        : base($"The query has more than {max} {what}. Split it, or move values to variables.")
    {
        Code = "QUERY_TOO_LARGE";
    }
}
