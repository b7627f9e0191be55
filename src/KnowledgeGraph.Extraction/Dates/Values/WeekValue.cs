using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Monday to Sunday of a week, counted from the week of publication or of the date spoken of before.</summary>
internal sealed record WeekValue(int Offset, bool IsAnchored = false) : DateValue(DateExpressionKind.Week)
{
    public override bool FromAnchor => IsAnchored;

    public override EventDate? Resolve(DateContext context) =>
        (IsAnchored ? DayOf(context) : context.Published) is { } from && Calendar.Monday(from) is { } monday
            && Calendar.Add(monday, 7L * Offset) is { } start
            ? Calendar.Span(start, Calendar.Add(start, 6))
            : null;

    private static DateOnly? DayOf(DateContext context) => context.Anchor is { Precision: DatePrecision.Day } anchor ? anchor.Start : null;
}
