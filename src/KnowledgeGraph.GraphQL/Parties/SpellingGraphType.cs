using GraphQL.Types;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class SpellingGraphType : ObjectGraphType<Spelling>
{
    public SpellingGraphType()
    {
        Name = "Spelling";
        Description = "How reports of a language spell a person.";
        Field<NonNullGraphType<StringGraphType>>("text").Description("The spelling.").Resolve(context => context.Source.Text);
        Field<StringGraphType>("language").Description("Language tag of the reports; null where it is not known.").Resolve(context => context.Source.Language);
        Field<NonNullGraphType<IntGraphType>>("count").Description("How often it was seen.").Resolve(context => context.Source.Count);
    }
}
