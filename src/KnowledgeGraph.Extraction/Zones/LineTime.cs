using KnowledgeGraph.Extraction.Dates;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>A time stamp, as far as a line tells it.</summary>
/// <param name="Words">The day as it stands there, where it needs the day of publication: '7 April'.</param>
internal sealed record LineTime(DateOnly? Day, TimeOnly? Time, TimeSpan? Offset, DateExpression? Words = null)
{
    /// <returns>Null without a day. Without a zone the offset is that of <paramref name="published"/>, else none: the day is right in any case.</returns>
    public DateTimeOffset? At(DateTimeOffset? published)
    {
        var offset = Offset ?? published?.Offset ?? TimeSpan.Zero;
        if ((Day ?? Words?.Resolve(new(published is { } known ? DateOnly.FromDateTime(known.DateTime) : null))?.Start) is { } day)
            return Moment(day, offset);
        if (published is not { } whole || Time is null)
            return null;
        // An entry of the evening before stands on a page that is published after midnight.
        var local = whole.ToOffset(offset);
        var today = Moment(DateOnly.FromDateTime(local.DateTime), offset);
        return today > local && local.Year > 1 ? today?.AddDays(-1) : today;
    }

    private DateTimeOffset? Moment(DateOnly day, TimeSpan offset)
    {
        var local = day.ToDateTime(Time ?? TimeOnly.MinValue);
        var utc = local.Ticks - offset.Ticks;
        return utc >= 0 && utc <= DateTime.MaxValue.Ticks ? new DateTimeOffset(local, offset) : null;
    }
}
