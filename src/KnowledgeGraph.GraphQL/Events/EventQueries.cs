using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events;

internal sealed class EventQueries(EventLists lists, IEventStore events, IResolutionPipeline resolution)
{
    private const int MaxBetween = 20;

    public void AddTo(ObjectGraphType query)
    {
        AddContacts(query);
        EventLists.Arguments(query.Field<NonNullGraphType<EventConnectionGraphType>>("events").Description("Events of every kind.").AsOfArgument())
            .ResolveAsync(async context => await lists.ReadAsync(context, await lists.FilterAsync(context)));
        query.Field<EventGraphType>("event").Description("An event by its id or any id that it ever had.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .AsOfArgument()
            .ResolveAsync(async context => await FindAsync(await GraphStates.Of(context).EventsAsync(context), new(context.GetArgument<string>("id")), context.CancellationToken));
        query.Field<ExplanationGraphType>("explanation").Description("Why the reports of an event are together, and what kept the nearest others out, as things stand now.")
            .Argument<NonNullGraphType<IdGraphType>>("event", "Any id that the event ever had.")
            .ResolveAsync(async context => await ExplainAsync(new(context.GetArgument<string>("event")), context.CancellationToken));
    }

    private void AddContacts(ObjectGraphType query)
    {
        var field = query.Field<NonNullGraphType<EventConnectionGraphType>>("contacts")
            .Description("Visits and meetings, in any mode, to which all of `between` (two or more) are party. Status is OCCURRED unless `status` or `filter.status` asks otherwise; `statusCounts` shows what that leaves out. `from` and `to` are included.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>>("between", "Two or more different parties.")
            .Argument<DayGraphType>("from", "First day, included.")
            .Argument<DayGraphType>("to", "Last day, included.")
            .Argument<ListGraphType<NonNullGraphType<EventStatusGraphType>>>("status", "Statuses that are wanted; OCCURRED when left out.")
            .AsOfArgument();
        EventLists.Arguments(field).ResolveAsync(async context => await lists.ReadAsync(context, await ContactsAsync(context)));
    }

    private async Task<EventFilter> ContactsAsync(IResolveFieldContext context)
    {
        var between = (InputReader.PartiesArgument(context, "between") ?? []).Distinct().ToList();
        if (between.Count < 2)
            throw new TooFewPartiesError("between");
        if (between.Count > MaxBetween)
            throw new TooManyPartiesError(MaxBetween);
        var filter = (await lists.FilterAsync(context)).OfContacts().Among(between).Between(context);
        var status = InputReader.ListArgument<EventStatus>(context, "status");
        return status is not null ? filter.WithStatus([.. status]) : filter.OccurredUnlessAsked();
    }

    private async Task<Explanation?> ExplainAsync(EventId id, CancellationToken cancellationToken)
    {
        if (await resolution.ExplainAsync(id, cancellationToken) is { } told)
            return told;
        await RefuseGoneAsync(events, id, cancellationToken);
        return null;
    }

    private static async Task<ResolvedEvent?> FindAsync(IEventReader reader, EventId id, CancellationToken cancellationToken)
    {
        var found = await reader.FindEventsAsync([id], cancellationToken);
        if (found.TryGetValue(id, out var live))
            return live;
        await RefuseGoneAsync(reader, id, cancellationToken);
        return null;
    }

    private static async Task RefuseGoneAsync(IEventReader reader, EventId id, CancellationToken cancellationToken)
    {
        if (await reader.FindGoneAsync(id, cancellationToken) is { } gone)
            throw new EventGoneError(gone);
    }
}
