using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class RequestTooLargeError : ExecutionError
{
    public RequestTooLargeError(long max)
        : base($"The request is larger than {max} bytes.")
    {
        Code = "REQUEST_TOO_LARGE";
    }
}
