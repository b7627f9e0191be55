using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class UnstorableTextError : ExecutionError
{
    public UnstorableTextError()
        : base("A text holds what no store can keep, such as half of a character. Mend the text.")
    {
        Code = "UNSTORABLE_TEXT";
    }
}
