using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class OperationNotAllowedError : ExecutionError
{
    public OperationNotAllowedError(string message)
        : base(message)
    {
        Code = "OPERATION_NOT_ALLOWED";
    }
}
