using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class InvalidArticleError : ExecutionError
{
    public InvalidArticleError(string message)
        : base(message)
    {
        Code = "INVALID_ARTICLE";
    }
}
