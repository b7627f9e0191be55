using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class OfficeGraphType : ObjectGraphType<HeldOffice>
{
    public OfficeGraphType()
    {
        Name = "Office";
        Description = "An office that a person held, as the table of offices says or as reports show.";
        Field<NonNullGraphType<StringGraphType>>("title").Description("Which office.").Resolve(context => context.Source.Office);
        Field<NonNullGraphType<PartyGraphType>>("party").Description("Of which party.").Resolve(context => context.Source.Party);
        Field<DayGraphType>("from").Description("First day; null where it is not known. When learnt, the first day for which a report says so.").Resolve(context => context.Source.From);
        Field<DayGraphType>("to").Description("Last day; null: still held when this was verified. When learnt, the last day for which a report says so.").Resolve(context => context.Source.To);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Where that stands; `reports` when it was learnt.").Resolve(context => context.Source.Source);
        Field<NonNullGraphType<BooleanGraphType>>("learnt").Description("Whether only reports say so. It may contradict the table.").Resolve(context => context.Source.IsLearnt);
        Field<NonNullGraphType<IntGraphType>>("reports").Description("How many mentions name the person in this office.").Resolve(context => context.Source.Reports);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentionGraphType>>>>("mentions")
            .Description("The evidence: mentions that name the person in this office, those of the first and of the last days, earliest first. Empty where only the table says so.")
            .Resolve(context => context.Loads().Mentions.LoadMany(context.Source.Mentions));
    }
}
