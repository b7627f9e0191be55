using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Events;

internal sealed class EventConnectionGraphType : ObjectGraphType<EventList>
{
    public EventConnectionGraphType()
    {
        Name = "EventConnection";
        Description = "A list of events.";
        Field<NonNullGraphType<CursorGraphType>>("position")
            .Description("The place in the change log that this list reflects: subscribe with `after: position` and miss nothing. With `asOf`, where the log stands now.")
            .Resolve(context => LogCursor.Write(context.Source.Page.Position));
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Events that match, beyond this page.")
            .Resolve(context => context.Source.Summary.TotalCount.ToCount());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatusCountGraphType>>>>("statusCounts")
            .Description("Events by status under the same question without its status: what the status leaves out.")
            .Resolve(context => context.Source.Summary.StatusCounts.OrderBy(count => count.Key));
        Field<NonNullGraphType<CoverageGraphType>>("coverage").Description("What the answer rests on.")
            .ResolveAsync(async context => await context.Source.CoverageAsync(context.CancellationToken));
        this.AddListFields<EventList, ResolvedEvent, EventEdgeGraphType, EventGraphType>(list => list.Page.Page);
    }
}
