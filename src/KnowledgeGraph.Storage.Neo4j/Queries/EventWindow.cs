using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A window on a list as ranges of what the list is sorted by: from (key, id), included, to (key, id), excluded.</summary>
internal sealed class EventWindow
{
    // No id holds this letter, and none comes between an id and the id with it.
    private const string Next = "\0";
    private const string LastId = "\uFFFF";

    private readonly bool _byDate;
    private (object Key, string Id) _low;
    private (object Key, string Id) _high;
    private (string Low, string High) _undated = ("", LastId);
    private bool _hasDated = true;
    private bool _hasUndated = true;

    public EventWindow(EventOrder order, IEnumerable<EventBound> bounds)
    {
        _byDate = order is EventOrder.StartDesc or EventOrder.StartAsc;
        (object least, object most) = order switch
        {
            EventOrder.LastReportedDesc => ((object)DateTimeOffset.MinValue, (object)DateTimeOffset.MaxValue),
            EventOrder.ConfidenceDesc => (-1.0, 2.0),
            _ => (DateOnly.MinValue, DateOnly.MaxValue),
        };
        _low = (least, "");
        _high = (most, LastId);
        foreach (var bound in bounds)
            Narrow(order, bound);
    }

    /// <summary>The window, and the ranges of dates within it that may overlap the span of a filter.</summary>
    public PropertyMap Parameters(EventFilter filter) => new()
    {
        ["low"] = new PropertyMap { ["key"] = _low.Key, ["id"] = _low.Id },
        ["high"] = new PropertyMap { ["key"] = _high.Key, ["id"] = _high.Id },
        ["bands"] = _hasDated ? Bands(filter) : [],
        ["undated"] = _hasUndated && AllowsUndated(filter) ? new[] { new PropertyMap { ["low"] = _undated.Low, ["high"] = _undated.High } } : [],
        ["allowsDated"] = AllowsDated(filter),
        ["allowsUndated"] = AllowsUndated(filter),
    };

    private static bool AllowsDated(EventFilter filter) => filter.Undated != true;

    // Undated ones drop out where a span is asked, unless they alone are asked for.
    private static bool AllowsUndated(EventFilter filter) => filter.Precision is null && (filter.Undated ?? !filter.HasSpan);

    private PropertyMap[] Bands(EventFilter filter)
    {
        if (!AllowsDated(filter))
            return [];
        // A short date that overlaps the span starts at most a month before it.
        var earliest = filter.From is { } from ? Math.Max(0, from.DayNumber - DateBand.NarrowDays + 1) : 0;
        var (low, high) = _byDate ? ((DateOnly)_low.Key, (DateOnly)_high.Key) : (DateOnly.MinValue, DateOnly.MaxValue);
        if (filter.To < high)
            high = filter.To.Value;
        return
        [
            Band(DateBand.Narrow, DateOnly.FromDayNumber(Math.Max(earliest, low.DayNumber)), high),
            Band(DateBand.Wide, low, high),
        ];
    }

    private static PropertyMap Band(int number, DateOnly low, DateOnly high) => new() { ["number"] = number, ["low"] = low, ["high"] = high };

    private void Narrow(EventOrder order, EventBound bound)
    {
        var isLow = bound.IsAfter == (order == EventOrder.StartAsc);
        var id = bound.Includes == isLow ? bound.Cursor.Id : bound.Cursor.Id + Next;
        if (bound.Cursor.Key is not { } key)
        {
            _undated = isLow ? (id, _undated.High) : (_undated.Low, id);
            _hasDated &= !bound.IsAfter;
            return;
        }

        if (isLow)
            _low = (Value(order, key), id);
        else
            _high = (Value(order, key), id);
        _hasUndated &= bound.IsAfter || !_byDate;
    }

    private static object Value(EventOrder order, long key) => order switch
    {
        EventOrder.LastReportedDesc => new DateTimeOffset(key, TimeSpan.Zero),
        EventOrder.ConfidenceDesc => BitConverter.Int64BitsToDouble(key),
        _ => DateOnly.FromDayNumber((int)key),
    };
}
