using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Schema.Lists;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class MentionConnectionGraphType : ObjectGraphType<MentionList>
{
    public MentionConnectionGraphType()
    {
        Name = "MentionConnection";
        Description = "A list of mentions.";
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Mentions of the event, beyond this page.").Resolve(context => context.Source.TotalCount);
        this.AddListFields<MentionList, Mention, MentionEdgeGraphType, MentionGraphType>(list => list.Page);
    }
}
