using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Parties;

namespace KnowledgeGraph.GraphQL.Events.Kinds;

internal sealed class VisitGraphType : ObjectGraphType<ResolvedEvent>
{
    public VisitGraphType(EventFields fields)
    {
        Name = "Visit";
        Description = "A representative of one party travels to another country in an official capacity.";
        IsTypeOf = value => value is ResolvedEvent { Account: Visit };
        Interface<EventGraphType>();
        fields.AddTo(this);
        Field<NonNullGraphType<PartyGraphType>>("visitor").Description("Who travels.").Resolve(context => ((Visit)context.Source.Account).Visitor);
        Field<NonNullGraphType<PartyGraphType>>("host").Description("Who is visited.").Resolve(context => ((Visit)context.Source.Account).Host);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MeetingGraphType>>>>("meetings")
            .Description("The meetings that took place during the visit, earliest first.")
            .Resolve(context => context.Loads().MeetingsDuring.Load(context.Source.Id).Then(meetings => meetings ?? []));
        this.LinkField<CancellationGraphType>("cancelledBy", "The cancellation that calls it off.", source => source.CancelledBy);
        this.LinkField<VisitGraphType>("rescheduledAs", "Postponed, and planned anew as this one.", source => source.RescheduledAs);
    }
}
