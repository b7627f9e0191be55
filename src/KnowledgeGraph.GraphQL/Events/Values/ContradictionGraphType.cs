using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class ContradictionGraphType : ObjectGraphType<Contradiction>
{
    public ContradictionGraphType()
    {
        Name = "Contradiction";
        Description = "A fact on which the reports disagree.";
        Field<NonNullGraphType<StringGraphType>>("field").Description("The disputed field of the event: date, place, mode …").Resolve(context => context.Source.Field);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReportedValueGraphType>>>>("values").Description("Every value that was reported.").Resolve(context => context.Source.Values);
    }
}
