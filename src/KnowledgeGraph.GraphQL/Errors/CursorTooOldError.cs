using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class CursorTooOldError : ExecutionError
{
    public CursorTooOldError()
        : base("The change log no longer reaches back to this cursor. Read the list again and follow from its position.")
    {
        Code = "CURSOR_TOO_OLD";
    }
}
