using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class BadRequestError : ExecutionError
{
    public BadRequestError(string message)
        : base(message)
    {
        Code = "BAD_REQUEST";
    }
}
