using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class UnstorableTextError : ExecutionError
{
    public UnstorableTextError()
        : base("A text can't be stored: it holds half of a character, or an id is too long. Mend or shorten it.")
    {
        Code = "UNSTORABLE_TEXT";
    }
}
