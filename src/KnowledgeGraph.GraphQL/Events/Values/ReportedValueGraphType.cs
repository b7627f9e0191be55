using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Batching;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class ReportedValueGraphType : ObjectGraphType<ReportedValue>
{
    public ReportedValueGraphType()
    {
        Name = "ReportedValue";
        Description = "One value of a disputed fact.";
        Field<NonNullGraphType<StringGraphType>>("value").Description("The value as text; a date as ISO 8601.").Resolve(context => context.Source.Value);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentionGraphType>>>>("mentions").Description("The mentions that give it.").Resolve(context => context.Loads().Mentions.LoadMany(context.Source.Mentions));
        Field<NonNullGraphType<BooleanGraphType>>("shown").Description("Whether the event shows this value.").Resolve(context => context.Source.Shown);
    }
}
