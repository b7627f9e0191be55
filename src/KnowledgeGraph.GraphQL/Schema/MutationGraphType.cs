using GraphQL.Types;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Judgements;

namespace KnowledgeGraph.GraphQL.Schema;

internal sealed class MutationGraphType : ObjectGraphType
{
    public MutationGraphType(ArticleMutations articles, JudgementMutations judgements)
    {
        Name = "Mutation";
        Description = "What changes the graph.";
        articles.AddTo(this);
        judgements.AddTo(this);
    }
}
