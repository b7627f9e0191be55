using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class UnknownArticleError : ExecutionError
{
    public UnknownArticleError(string id)
        : base($"There is no article '{id}'. Take the id as 'articles' gives it.")
    {
        Code = "UNKNOWN_ID";
    }
}
