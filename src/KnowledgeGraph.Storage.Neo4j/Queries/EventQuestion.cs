using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A statement with its parameters, for the events of a filter.</summary>
internal sealed record EventQuestion(ListStatement Statement, PropertyMap Parameters)
{
    /// <summary>All events of a filter, in no order, in a frame that makes something of them.</summary>
    public static EventQuestion OfAll(string frame, EventFilter filter, EventAccess? access = null, PropertyMap? more = null)
    {
        access ??= EventAccess.For(filter);
        var window = new EventWindow(EventOrder.StartDesc, []).Parameters(filter);
        foreach (var (name, value) in more ?? [])
            window[name] = value;
        return Of(frame, access.Name == EventAccess.EachPair ? null : $"Rows/{access.Name}", access, filter, window);
    }

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
            (EventOrder.LastReportedDesc, EventAccess.All) => Of($"ByLastReported.{direction}", null, access, filter, window),
            (EventOrder.ConfidenceDesc, EventAccess.All) => Of($"ByConfidence.{direction}", null, access, filter, window),
            (EventOrder.StartDesc or EventOrder.StartAsc, _) when access.IsOrdered =>
                Of($"ByDate.{direction}", $"Ordered/{access.Name}.{direction}", access, filter, window),
            _ => Of($"Sorted.{direction}", $"Rows/{access.Name}", access, filter, window),
        };
    }

    private static EventQuestion Of(string frame, string? rows, EventAccess access, EventFilter filter, PropertyMap window)
    {
        var parties = EventConditions.Parties(filter, access);
        var facts = EventConditions.Facts(filter);
        PropertyMap asked = new(EventConditions.Common(filter).Concat(access.Parameters).Concat(window), StringComparer.Ordinal)
        {
            ["where"] = new PropertyMap((parties ?? []).Concat(facts ?? []), StringComparer.Ordinal),
        };
        // All in one map: the server plans a statement anew for other types of parameters and other lengths of lists.
        return new(new(frame, rows, parties is not null, facts is not null), new() { ["ask"] = asked });
    }
}
