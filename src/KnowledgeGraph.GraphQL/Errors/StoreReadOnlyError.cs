using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class StoreReadOnlyError : ExecutionError
{
    public StoreReadOnlyError()
        : base("The store can be read but not written. The log of the server says why.")
    {
        Code = "STORE_READ_ONLY";
    }
}
