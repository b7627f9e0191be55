using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class InvalidFilterError : ExecutionError
{
    public InvalidFilterError(string message)
        : base(message)
    {
        Code = "INVALID_FILTER";
    }
}
