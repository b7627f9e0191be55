using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class StoreFullError : ExecutionError
{
    public StoreFullError()
        : base("The store has no room left. The log of the server says where.")
    {
        Code = "STORE_FULL";
    }
}
