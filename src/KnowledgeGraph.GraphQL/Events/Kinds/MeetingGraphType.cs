using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events.Values;

namespace KnowledgeGraph.GraphQL.Events.Kinds;

internal sealed class MeetingGraphType : ObjectGraphType<ResolvedEvent>
{
    public MeetingGraphType(EventFields fields)
    {
        Name = "Meeting";
        Description = "Representatives of two or more parties talk to each other, or those of one organisation's members: then it is the only party.";
        IsTypeOf = value => value is ResolvedEvent { Account: Meeting };
        Interface<EventGraphType>();
        fields.AddTo(this);
        Field<NonNullGraphType<MeetingModeGraphType>>("mode").Description("How they talk to each other.").Resolve(context => ((Meeting)context.Source.Account).Mode);
        this.LinkField<VisitGraphType>("during", "The visit during which it took place.", source => source.During);
        this.LinkField<CancellationGraphType>("cancelledBy", "The cancellation that calls it off.", source => source.CancelledBy);
        this.LinkField<MeetingGraphType>("rescheduledAs", "Postponed, and planned anew as this one.", source => source.RescheduledAs);
    }
}
