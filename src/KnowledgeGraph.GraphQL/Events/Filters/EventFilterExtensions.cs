using GraphQL;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events.Filters;

/// <summary>Narrows a filter: what it asks and what is added both hold.</summary>
internal static class EventFilterExtensions
{
    public static EventFilter WithStatus(this EventFilter filter, params ReadOnlySpan<EventStatus> status) =>
        filter with { Status = Both(filter.Status, status) };

    /// <summary>What happened, where no status is asked: plans and what was called off are no contacts.</summary>
    public static EventFilter OccurredUnlessAsked(this EventFilter filter) =>
        filter.Status is null ? filter.WithStatus(EventStatus.Occurred) : filter;

    /// <summary>Within the arguments <c>from</c> and <c>to</c>.</summary>
    public static EventFilter Between(this EventFilter filter, IResolveFieldContext context)
    {
        var (from, to) = (context.GetArgument<DateOnly?>("from"), context.GetArgument<DateOnly?>("to"));
        EventFilterReader.RequireSpan(from, to);
        return filter.Within(from, to);
    }

    // The store's filter asks for any of some people; 'this person and any of those' it cannot say.
    /// <param name="person">Under which ids the person is named.</param>
    public static EventFilter With(this EventFilter filter, PersonIds person) => filter.People is null || IsAmong(person, filter)
        ? (filter with { People = [], PeopleTimes = null }).Or(person)
        : throw new InvalidFilterError("The events of a person cannot be narrowed by other people. Ask 'events' with 'filter: { people: […] }' for each.");

    /// <summary>Besides whom it asks for, a person.</summary>
    public static EventFilter Or(this EventFilter filter, PersonIds person) => filter with
    {
        People = [.. (filter.People ?? []).Union(person.Ids)],
        PeopleTimes = person.Times.Count == 0 ? filter.PeopleTimes : [.. (filter.PeopleTimes ?? []).Union(person.Times)],
    };

    private static bool IsAmong(PersonIds person, EventFilter filter) =>
        person.Ids.Any(filter.People!.Contains) && (person.Times.Count == 0 || filter.PeopleTimes is { } times && person.Times.Any(times.Contains));

    // An event overlaps two spans when it ends after both starts and starts before both ends, even where the spans do not meet.
    public static EventFilter Within(this EventFilter filter, DateOnly? from, DateOnly? to) => filter with
    {
        From = from is null || filter.From > from ? filter.From : from,
        To = to is null || filter.To < to ? filter.To : to,
    };

    private static ValueList<T> Both<T>(ValueList<T>? asked, ReadOnlySpan<T> added) =>
        asked is null ? ValueList.Create(added) : [.. asked.Intersect(added.ToArray())];
}
