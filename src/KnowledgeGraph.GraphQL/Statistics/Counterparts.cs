using GraphQL;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Statistics;

/// <summary>With whom a party has contacts, and how many it had before.</summary>
internal sealed class Counterparts(EventLists lists, TimeProvider clock, IOptions<GraphQLLimitsOptions> limits)
{
    public async Task<IReadOnlyList<Counterpart>> ReadAsync(IResolveFieldContext<PartyCode> context)
    {
        var party = context.Source;
        var first = First(context);
        var filter = (await lists.FilterAsync(context)).OccurredUnlessAsked().Between(context);
        var statistics = await GraphStates.Of(context).StatisticsAsync(context);
        var contacts = (await CountAsync(statistics, party, PartyCatalogue.All.Select(other => other.Code), filter, context.CancellationToken))
            .OrderByDescending(count => count.Contacts).ThenBy(count => Other(count, party)).Take(first).ToList();
        var before = SpanBefore(filter, AsOf.Day(context, clock)) is { } earlier
            ? (await CountAsync(statistics, party, contacts.Select(count => Other(count, party)), earlier, context.CancellationToken)).ToDictionary(count => count.Pair, count => count.Contacts)
            : null;
        return [.. contacts.Select(count => new Counterpart(Other(count, party), count.Contacts, before?.GetValueOrDefault(count.Pair), count.LastContact))];
    }

    private static async Task<IReadOnlyList<ContactCount>> CountAsync(
        IEventStatistics statistics, PartyCode party, IEnumerable<PartyCode> others, EventFilter filter, CancellationToken cancellationToken) =>
        await statistics.CountContactsAsync([.. others.Where(other => other != party).Select(other => PartyPair.Of(party, other))], filter, cancellationToken);

    private static PartyCode Other(ContactCount count, PartyCode party) => count.Pair.A == party ? count.Pair.B : count.Pair.A;

    private int First(IResolveFieldContext context)
    {
        var first = context.GetArgument<int?>("first") ?? throw new InvalidPageError("Ask for the 'first' counterparts.");
        return first < 1 ? throw new InvalidPageError($"first: {first} is no list. Ask for 1 to {limits.Value.MaxPageSize} counterparts.")
            : first > limits.Value.MaxPageSize ? throw new PageTooLargeError("first", first, limits.Value.MaxPageSize)
            : first;
    }

    private static EventFilter? SpanBefore(EventFilter filter, DateOnly today)
    {
        var last = filter.To ?? today;
        if (filter.From is not { } from || last < from || from == DateOnly.MinValue)
            return null;
        var days = last.DayNumber - from.DayNumber + 1;
        return filter with { From = DateOnly.FromDayNumber(Math.Max(0, from.DayNumber - days)), To = from.AddDays(-1) };
    }
}
