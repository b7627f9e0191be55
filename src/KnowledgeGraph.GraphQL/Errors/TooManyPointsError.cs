using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooManyPointsError : ExecutionError
{
    public TooManyPointsError(int points, int max)
        : base($"The timeline has {points} points, more than {max}. Ask for larger steps in 'by', or narrow the span in 'filter'.")
    {
        Code = "TOO_MANY_POINTS";
    }
}
