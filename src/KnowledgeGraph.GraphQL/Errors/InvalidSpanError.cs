using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class InvalidSpanError : ExecutionError
{
    public InvalidSpanError(string from, string to)
        : base($"The span ends on {to}, before it starts on {from}.")
    {
        Code = "INVALID_SPAN";
    }
}
