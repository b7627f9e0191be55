using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A statement with its parameters, for the events of a filter.</summary>
internal sealed record EventQuestion(ListStatement Statement, PropertyMap Parameters)
{
    /// <summary>All events of a filter, in no order, in a frame that makes something of them.</summary>
    /// <param name="take">What is taken of each event: a file of <c>Lists/Takes</c>.</param>
    public static EventQuestion OfAll(string frame, EventFilter filter, EventAccess? access = null, string take = "Events", PropertyMap? more = null)
    {
        access ??= EventAccess.For(filter);
        var window = new EventWindow(EventOrder.StartDesc, []).Parameters(filter);
        foreach (var (name, value) in more ?? [])
            window[name] = value;
        return Of(frame, access.Name == EventAccess.EachPair ? null : $"Rows/{access.Name}", take, access, filter, window);
    }

    /// <summary>How many events have each status.</summary>
    public static EventQuestion OfStatuses(EventFilter filter, EventAccess? access = null) => OfAll("CountByStatus", filter, access, "Statuses");

    /// <summary>At most <paramref name="limit"/> events of the window, from its one end or the other.</summary>
    public static EventQuestion OfPage(EventFilter filter, EventOrder order, IEnumerable<EventBound> bounds, bool backward, int limit)
    {
        var access = EventAccess.For(filter);
        var direction = (order == EventOrder.StartAsc) != backward ? "asc" : "desc";
        var window = new EventWindow(order, bounds).Parameters(filter);
        window["limit"] = limit;
        window["undatedRank"] = backward ? -1 : 1;
        window["key"] = order switch { EventOrder.LastReportedDesc => "lastReported", EventOrder.ConfidenceDesc => "confidence", _ => "start" };
        return (order, access.Name) switch
        {
            (EventOrder.LastReportedDesc, EventAccess.All) => Of($"ByLastReported.{direction}", null, null, access, filter, window),
            (EventOrder.ConfidenceDesc, EventAccess.All) => Of($"ByConfidence.{direction}", null, null, access, filter, window),
            (EventOrder.StartDesc or EventOrder.StartAsc, _) when access.IsOrdered =>
                Of($"ByDate.{direction}", $"Ordered/{access.Name}.{direction}", null, access, filter, window),
            _ => Of($"Sorted.{direction}", $"Rows/{access.Name}", "Events", access, filter, window),
        };
    }

    /// <summary>A page and, in the same statement, how many events of the filter without its statuses have each status.</summary>
    public EventQuestion WithStatuses(EventFilter filter)
    {
        var counted = OfStatuses(filter with { Status = null });
        return new(Statement with { Counted = counted.Statement }, new() { ["ask"] = Parameters["ask"], ["counted"] = counted.Parameters["ask"] });
    }

    private static EventQuestion Of(string frame, string? rows, string? take, EventAccess access, EventFilter filter, PropertyMap window)
    {
        var parties = EventConditions.Parties(filter, access);
        var facts = EventConditions.Facts(filter);
        PropertyMap asked = new(EventConditions.Common(filter).Concat(access.Parameters).Concat(window), StringComparer.Ordinal)
        {
            ["where"] = new PropertyMap((parties ?? []).Concat(facts ?? []), StringComparer.Ordinal),
        };
        var conditions = EventConditions.Asked(filter, access)
            | (parties is null ? AskedConditions.None : AskedConditions.Parties)
            | (facts is null ? AskedConditions.None : AskedConditions.Facts);
        // All in one map: the server plans a statement anew for other types of parameters and other lengths of lists.
        return new(new(frame, rows, take, conditions), new() { ["ask"] = asked });
    }
}
