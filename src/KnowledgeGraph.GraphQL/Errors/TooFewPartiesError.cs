using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooFewPartiesError : ExecutionError
{
    public TooFewPartiesError()
        : base("A contact is between two or more different parties: name at least two in 'between', such as [\"CN\", \"RU\"].")
    {
        Code = "TOO_FEW_PARTIES";
    }
}
