using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PartyQueries(People people)
{
    public void AddTo(ObjectGraphType query)
    {
        query.Field<PartyGraphType>("party").Description("A state or organisation. An unknown code is answered with near ones.")
            .Argument<NonNullGraphType<PartyCodeGraphType>>("code", "Its code.")
            .Resolve(context => InputReader.Code(context.GetArgument<string>("code")));
        query.Field<PersonGraphType>("person").Description("A person whom some report or the table of offices names.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .ResolveAsync(async context => await people.FindAsync(new(context.GetArgument<string>("id")), context.CancellationToken));
    }
}
