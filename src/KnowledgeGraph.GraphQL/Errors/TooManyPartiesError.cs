using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooManyPartiesError : ExecutionError
{
    public TooManyPartiesError(int max)
        : base($"At most {max} parties may be asked at once.")
    {
        Code = "TOO_MANY_PARTIES";
    }
}
