using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class MentionEdgeGraphType : ObjectGraphType<PageItem<Mention>>
{
    public MentionEdgeGraphType()
    {
        Name = "MentionEdge";
        Description = "A mention in a list.";
        this.AddEdgeFields<Mention, MentionGraphType>();
    }
}
