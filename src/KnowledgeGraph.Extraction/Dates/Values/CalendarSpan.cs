using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>From a day to a day; a year that only one of them has holds for both, unless the new year lies between.</summary>
internal sealed record CalendarSpan(CalendarDay From, CalendarDay To) : DateValue(DateExpressionKind.Span)
{
    public override EventDate? Resolve(DateContext context)
    {
        if (From.Year is null && To.Year is null)
            return Undated(context);
        if ((To.Year is null ? To with { Year = From.Year } : To).On(context) is not { } end)
            return null;
        var start = From.Year is null ? Before(end) : From.On(context);
        return Calendar.Span(start, end) ?? (To.Year is null ? Calendar.Span(start, Calendar.Day(end.Year + 1, To.Month, To.Day)) : null);
    }

    private EventDate? Undated(DateContext context)
    {
        if (context.IsPlan)
            return From.On(context) is { } start ? Calendar.Span(start, After(start)) : null;
        return To.On(context) is { } end ? Calendar.Span(Before(end), end) : null;
    }

    private DateOnly? Before(DateOnly end) =>
        Calendar.Day(end.Year, From.Month, From.Day) is { } start && start <= end ? start : Calendar.Day(end.Year - 1, From.Month, From.Day);

    private DateOnly? After(DateOnly start) =>
        Calendar.Day(start.Year, To.Month, To.Day) is { } end && end >= start ? end : Calendar.Day(start.Year + 1, To.Month, To.Day);
}
