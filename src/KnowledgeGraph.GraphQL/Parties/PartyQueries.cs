using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PartyQueries(People people, PersonLists lists)
{
    public void AddTo(ObjectGraphType query)
    {
        query.Field<PartyGraphType>("party").Description("A state or organisation. An unknown code is answered with near ones.")
            .Argument<NonNullGraphType<PartyCodeGraphType>>("code", "Its code.")
            .Resolve(context => InputReader.Code(context.GetArgument<string>("code")));
        query.Field<PersonGraphType>("person").Description("A person whom some report or the table of offices names.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "Any id of the person. One that means several people, such as that of a family name alone, is answered with the one of whom most is told; with a month and an office, `id@1996-03.head_of_state`, with the one of then.")
            .ResolveAsync(async context => await people.FindAsync(new PersonId(context.GetArgument<string>("id")), context.CancellationToken));
        PersonLists.Arguments(query.Field<NonNullGraphType<PersonConnectionGraphType>>("people")
                .Description("People whom some report or the table of offices names, by name.")
                .Argument<StringGraphType>("name", "Beginnings of the words of a name in one of its spellings, in any script.")
                .Argument<PartyCodeGraphType>("party", "For whom they act.")
                .Argument<StringGraphType>("office", "An office that they held, as `Office.title` says it; case is ignored."))
            .ResolveAsync(context => lists.ReadAsync(context, context.GetArgument<string?>("party") is { } party ? [InputReader.Code(party)] : null));
    }
}
