using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class InternalError : ExecutionError
{
    public InternalError(string reference)
        : base($"Something went wrong inside. The log of the server says what, under {reference}.")
    {
        Code = "INTERNAL";
    }
}
