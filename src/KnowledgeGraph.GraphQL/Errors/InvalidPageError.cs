using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class InvalidPageError : ExecutionError
{
    public InvalidPageError(string message)
        : base(message)
    {
        Code = "INVALID_PAGE";
    }
}
