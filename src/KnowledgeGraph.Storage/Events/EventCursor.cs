using System.Globalization;

namespace KnowledgeGraph.Storage.Events;

/// <summary>A place in a list of events: where an event stands in its order. The same on every store.</summary>
/// <param name="Key">The first day as <see cref="DateOnly.DayNumber"/>, the last report in UTC ticks, or the bits of the confidence; null: without a date.</param>
public sealed record EventCursor(EventOrder Order, long? Key, string Id)
{
    private const string List = "event";

    public static EventCursor Of(EventOrder order, Domain.Events.ResolvedEvent resolved)
    {
        ArgumentNullException.ThrowIfNull(resolved);
        return new(
            order,
            order switch
            {
                EventOrder.LastReportedDesc => resolved.LastReported.UtcTicks,
                EventOrder.ConfidenceDesc => BitConverter.DoubleToInt64Bits(resolved.Confidence),
                _ => resolved.Account.Date?.Start.DayNumber,
            },
            resolved.Id.Value);
    }

    /// <summary>Which of two places of one list comes first. Bits of a confidence (0 to 1) sort as the number does.</summary>
    public static int Compare(EventCursor one, EventCursor other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var sign = one.Order == EventOrder.StartAsc ? 1 : -1;
        return (one.Key, other.Key) switch
        {
            (null, not null) => 1,
            (not null, null) => -1,
            var (x, y) when x != y => sign * x!.Value.CompareTo(y!.Value),
            _ => sign * string.CompareOrdinal(one.Id, other.Id),
        };
    }

    /// <exception cref="StorageException">The text is no cursor of a list of events in this order (<see cref="StorageFault.InvalidCursor"/>).</exception>
    public static EventCursor Parse(string text, EventOrder order)
    {
        var parts = ListCursor.Parse(text, List, order.ToString());
        if (parts is not [{ } keyText, { } id])
            throw ListCursor.Invalid(text);
        if (keyText.Length == 0 && order is (EventOrder.StartDesc or EventOrder.StartAsc))
            return new(order, null, id);
        return long.TryParse(keyText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            ? new(order, key, id)
            : throw ListCursor.Invalid(text);
    }

    public override string ToString() =>
        ListCursor.Write(List, Order.ToString(), Key?.ToString(CultureInfo.InvariantCulture) ?? "", Id);
}
