using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class StoreUnavailableError : ExecutionError
{
    public StoreUnavailableError()
        : base("The store cannot be used at the moment. Try again; the log of the server says why.")
    {
        Code = "STORE_UNAVAILABLE";
    }
}
