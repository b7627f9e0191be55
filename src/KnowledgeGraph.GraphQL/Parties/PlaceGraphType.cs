using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PlaceGraphType : ObjectGraphType<Place>
{
    public PlaceGraphType()
    {
        Name = "Place";
        Description = "Where something takes place.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("cn/beijing, or cn.").Resolve(context => context.Source.Id);
        Field<NonNullGraphType<PartyGraphType>>("country").Description("The state.").Resolve(context => context.Source.Country);
        Field<StringGraphType>("city").Description("The city by its usual English name; null where only the state is told.").Resolve(context => context.Source.City);
        Field<FloatGraphType>("latitude").Description("Degrees north; null where the table of cities does not know the city, or only the state is told.").Resolve(context => context.Source.Latitude);
        Field<FloatGraphType>("longitude").Description("Degrees east; null where the table of cities does not know the city, or only the state is told.").Resolve(context => context.Source.Longitude);
    }
}
