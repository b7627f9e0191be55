using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class ContactMatrixGraphType : ObjectGraphType<ContactMatrix>
{
    public ContactMatrixGraphType()
    {
        Name = "ContactMatrix";
        Description = "The contacts of each two of some parties.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PartyGraphType>>>>("parties").Description("The parties, by code.").Resolve(context => context.Source.Parties);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContactCellGraphType>>>>("cells")
            .Description("Each pair once, by code; pairs without contacts are left out.").Resolve(context => context.Source.Cells);
        Field<NonNullGraphType<CoverageGraphType>>("coverage").Description("What the matrix rests on; an event of several pairs counts once.")
            .ResolveAsync(async context => await (await GraphStates.Of(context).StatisticsAsync(context)).CoverContactsAsync(
                PartyPair.Among(context.Source.Parties), context.Source.Filter, context.CancellationToken));
    }
}
