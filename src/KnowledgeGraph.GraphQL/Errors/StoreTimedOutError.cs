using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class StoreTimedOutError : ExecutionError
{
    public StoreTimedOutError()
        : base("The store took too long. Ask for less, or try again.")
    {
        Code = "STORE_TIMED_OUT";
    }
}
