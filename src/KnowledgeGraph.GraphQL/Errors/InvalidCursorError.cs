using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class InvalidCursorError : ExecutionError
{
    public InvalidCursorError()
        : base("The cursor is not from this list or log. Take one from an earlier answer to the same question, or leave it out.")
    {
        Code = "INVALID_CURSOR";
    }
}
