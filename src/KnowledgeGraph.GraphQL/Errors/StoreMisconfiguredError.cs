using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class StoreMisconfiguredError : ExecutionError
{
    public StoreMisconfiguredError()
        : base("The store can't be used with the server's settings. The log of the server says which is wrong.")
    {
        Code = "STORE_MISCONFIGURED";
    }
}
