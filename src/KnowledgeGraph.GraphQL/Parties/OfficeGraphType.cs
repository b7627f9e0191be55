using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class OfficeGraphType : ObjectGraphType<OfficeTerm>
{
    public OfficeGraphType()
    {
        Name = "Office";
        Description = "An office that a person held.";
        Field<NonNullGraphType<StringGraphType>>("title").Description("Which office.").Resolve(context => context.Source.Office);
        Field<NonNullGraphType<PartyGraphType>>("party").Description("Of which party.").Resolve(context => context.Source.Party);
        Field<DayGraphType>("from").Description("First day; null where it is not known.").Resolve(context => context.Source.From);
        Field<DayGraphType>("to").Description("Last day; null: still held when this was verified.").Resolve(context => context.Source.To);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Where that stands.").Resolve(context => context.Source.Source);
    }
}
