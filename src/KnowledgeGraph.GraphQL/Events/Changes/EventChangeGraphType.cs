using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Events.Changes;

internal sealed class EventChangeGraphType : ObjectGraphType<EventChange>
{
    public EventChangeGraphType()
    {
        Name = "EventChange";
        Description = "What one commit did to one event.";
        Field<NonNullGraphType<CursorGraphType>>("cursor").Description("The place of the change in the log: subscribe with `after` to go on behind it.").Resolve(context => LogCursor.Write(context.Source.Sequence));
        Field<NonNullGraphType<ChangeKindGraphType>>("change").Description("What was done.").Resolve(context => context.Source.Change);
        Field<NonNullGraphType<IdGraphType>>("eventId").Description("The id of the event.").Resolve(context => context.Source.EventId.Value);
        Field<NonNullGraphType<InstantGraphType>>("recordedAt").Description("When it was stored.").Resolve(context => context.Source.RecordedAt);
        Field<EventStatusGraphType>("previousStatus").Description("The status before, when that changed.").Resolve(context => context.Source.PreviousStatus);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("previousIds").Description("Ids that the event had before, such as those of events that were merged into it.")
            .Resolve(context => context.Source.PreviousIds.Select(id => id.Value));
        Field<EventGraphType>("event").Description("The event as it was after the commit; null when it was retracted.")
            .Resolve(context => context.Source.Change == ChangeKind.Retracted ? null : context.Source.Event);
    }
}
