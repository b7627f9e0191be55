using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class PageTooLargeError : ExecutionError
{
    public PageTooLargeError(string argument, int asked, int max)
        : base($"{argument}: {asked} is more than a page may hold. Ask for at most {max} and go on with the cursors of pageInfo.")
    {
        Code = "PAGE_TOO_LARGE";
    }
}
