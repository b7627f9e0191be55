using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooManyReportsError : ExecutionError
{
    public TooManyReportsError(string refusal)
        : base($"The article was refused. {refusal}")
    {
        Code = "TOO_MANY_REPORTS";
    }
}
