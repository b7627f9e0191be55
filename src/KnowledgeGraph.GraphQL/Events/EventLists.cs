using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Events;

/// <summary>Reads lists of events by the arguments <c>filter</c>, <c>orderBy</c> and those of pages.</summary>
internal sealed class EventLists(People people, TimeProvider clock, IOptions<GraphQLLimitsOptions> limits)
{
    private const int DefaultSize = 50;

    public static FieldBuilder<TSource, object> Arguments<TSource>(FieldBuilder<TSource, object> field) => field
        .Argument<EventFilterGraphType>("filter", "Which events are wanted.")
        .Argument<EventOrderGraphType>("orderBy", "The order of the list.", argument => argument.DefaultValue = EventOrder.StartDesc)
        .Pages(DefaultSize);

    /// <summary>The filter that was asked, on the day of the answer.</summary>
    public Task<EventFilter> FilterAsync(IResolveFieldContext context) =>
        people.WidenAsync(EventFilterReader.Read(context, AsOf.Day(context, clock)), context.CancellationToken);

    public async Task<object?> ReadAsync(IResolveFieldContext context, EventFilter filter)
    {
        var page = context.ReadPage(limits.Value.MaxPageSize);
        var order = context.GetArgument<EventOrder?>("orderBy") ?? EventOrder.StartDesc;
        var reader = await GraphStates.Of(context).EventsAsync(context);
        // Beside the page the counts cost little, and they are of one state with it.
        if (context.SubFields?.Values.Any(field => EventList.OfSummary.Contains(field.Field.Name.StringValue, StringComparer.Ordinal)) != true)
            return new EventList(reader, filter, await reader.QueryAsync(filter, order, page, context.CancellationToken), null);
        var (found, summary) = await reader.QueryWithSummaryAsync(filter, order, page, context.CancellationToken);
        return new EventList(reader, filter, found, summary);
    }
}
