using GraphQL;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class CrossSiteError : ExecutionError
{
    public CrossSiteError()
        : base("The browser says that this request comes from another site. Requests of other sites are refused.")
    {
        Code = "CROSS_SITE_REQUEST";
    }
}
