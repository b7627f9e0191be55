using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events.Values;

namespace KnowledgeGraph.GraphQL.Events.Kinds;

internal sealed class CancellationGraphType : ObjectGraphType<ResolvedEvent>
{
    public CancellationGraphType(EventFields fields)
    {
        Name = "Cancellation";
        Description = "The decision that calls off, postpones or suspends a planned visit or meeting. Its date is the day of the decision.";
        IsTypeOf = value => value is ResolvedEvent { Account: Cancellation };
        Interface<EventGraphType>();
        fields.AddTo(this);
        Field<NonNullGraphType<CancellationFormGraphType>>("form").Description("How it is called off.").Resolve(context => ((Cancellation)context.Source.Account).Form);
        Field<NonNullGraphType<EventKindGraphType>>("cancels").Description("Whether a visit or a meeting is called off.").Resolve(context => ((Cancellation)context.Source.Account).Cancels);
        Field<EventDateGraphType>("plannedDate").Description("When the cancelled thing was to take place, where told.").Resolve(context => ((Cancellation)context.Source.Account).PlannedDate);
        this.LinkField<EventGraphType>("cancelled", "The visit or meeting that it calls off, when some report told of that. None is made up.", source => source.Cancels);
    }
}
