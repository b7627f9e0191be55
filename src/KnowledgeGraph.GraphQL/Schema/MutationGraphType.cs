using GraphQL.Types;
using KnowledgeGraph.GraphQL.Articles;

namespace KnowledgeGraph.GraphQL.Schema;

internal sealed class MutationGraphType : ObjectGraphType
{
    public MutationGraphType(ArticleMutations articles)
    {
        Name = "Mutation";
        Description = "What changes the graph.";
        articles.AddTo(this);
    }
}
