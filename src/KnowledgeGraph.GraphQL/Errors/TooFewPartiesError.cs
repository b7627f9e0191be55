using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooFewPartiesError : ExecutionError
{
    public TooFewPartiesError(string argument)
        : base($"A contact is between two or more different parties: name at least two in '{argument}', such as [\"CN\", \"RU\"].")
    {
        Code = "TOO_FEW_PARTIES";
    }
}
