using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleFilterGraphType : InputObjectGraphType
{
    public ArticleFilterGraphType()
    {
        Name = "ArticleFilter";
        Description = "Which articles are wanted; all fields must hold. Times are of publication, else of recording.";
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("languages").Description("Language tags, any of them.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("sources").Description("Sources, any of them.");
        Field<InstantGraphType>("from").Description("At this instant or later.");
        Field<InstantGraphType>("to").Description("At this instant or earlier.");
        Field<StringGraphType>("text").Description("Words of the title, or of the title with the evidence of one event, in any script. In quotes: one after the other.");
        Field<BooleanGraphType>("withoutEvents").Description("true: only articles in which no event was found; false: only others.");
    }
}
