using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooManySubscriptionsError : ExecutionError
{
    public TooManySubscriptionsError(int max)
        : base($"This connection has {max} operations running, which is its limit. Complete one first.")
    {
        Code = "TOO_MANY_SUBSCRIPTIONS";
    }
}
