using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleInputGraphType : InputObjectGraphType
{
    public ArticleInputGraphType()
    {
        Name = "ArticleInput";
        Description = "An article to read.";
        Field<NonNullGraphType<StringGraphType>>("text").Description("Its text. Offsets of evidence point into it.");
        Field<StringGraphType>("title").Description("Its title.");
        Field<StringGraphType>("url").Description("Where it was published. The same address again is a new version of the same article.");
        Field<StringGraphType>("source").Description("Who published it; the host of the address when left out.");
        Field<InstantGraphType>("publishedAt").Description("When it was published, with the offset in which 'yesterday' is meant. Left out: taken from the text's own date line, where there is one.");
        Field<StringGraphType>("externalId").Description("As the sender calls it.");
    }
}
