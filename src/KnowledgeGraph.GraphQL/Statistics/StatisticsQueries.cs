using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class StatisticsQueries(EventLists lists)
{
    private const int MaxPoints = 5_000;
    private const int MaxParties = 50;
    private const int UsualParties = 12;

    // Each reads many events, however few values it answers with.
    private const double Impact = 2_000;

    public void AddTo(ObjectGraphType query)
    {
        query.Field<NonNullGraphType<TimelineGraphType>>("timeline")
            .Description("How many events begin in each day, week, month, quarter or year; of every status unless `filter.status` asks otherwise.")
            .Argument<EventFilterGraphType>("filter", "Which events are counted.")
            .Argument<NonNullGraphType<TimeBucketGraphType>>("by", "The steps of the timeline.")
            .AsOfArgument()
            .WithComplexityImpact(Impact)
            .ResolveAsync(async context => await TimelineAsync(context));
        query.Field<NonNullGraphType<ContactMatrixGraphType>>("contactMatrix")
            .Description("The contacts of each two of some parties. Status is OCCURRED unless `filter.status` asks otherwise. `from` and `to` are included.")
            .Argument<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>("parties", $"Two to {MaxParties} parties; when left out, the {UsualParties} that have the most contacts under the same filter.")
            .Argument<DayGraphType>("from", "First day, included.")
            .Argument<DayGraphType>("to", "Last day, included.")
            .Argument<EventFilterGraphType>("filter", "Which visits and meetings are counted.")
            .AsOfArgument()
            .WithComplexityImpact(Impact)
            .ResolveAsync(async context => await MatrixAsync(context));
    }

    private async Task<Timeline> TimelineAsync(IResolveFieldContext context)
    {
        var filter = await lists.FilterAsync(context);
        var statistics = await GraphStates.Of(context).StatisticsAsync(context);
        var points = await statistics.TimelineAsync(filter, context.GetArgument<TimeBucket>("by"), context.CancellationToken);
        return points.Count <= MaxPoints ? new(filter, points) : throw new TooManyPointsError(points.Count, MaxPoints);
    }

    private async Task<ContactMatrix> MatrixAsync(IResolveFieldContext context)
    {
        var asked = InputReader.PartiesArgument(context, "parties")?.Distinct().Order().ToValueList();
        if (asked is { Count: < 2 })
            throw new TooFewPartiesError("parties");
        if (asked is { Count: > MaxParties })
            throw new TooManyPartiesError(MaxParties);
        var filter = (await lists.FilterAsync(context)).OfContacts().OccurredUnlessAsked().Between(context);
        var statistics = await GraphStates.Of(context).StatisticsAsync(context);
        var parties = asked ?? await MostActiveAsync(statistics, filter, context.CancellationToken);
        return new(parties, filter, await statistics.CountContactsAsync(PartyPair.Among(parties), filter, context.CancellationToken));
    }

    private static async Task<ValueList<PartyCode>> MostActiveAsync(IEventStatistics statistics, EventFilter filter, CancellationToken cancellationToken)
    {
        var counts = await statistics.CountByPartyAsync(filter, cancellationToken);
        return counts.OrderByDescending(party => party.Value).ThenBy(party => party.Key).Take(UsualParties)
            .Select(party => party.Key).Order().ToValueList();
    }
}
