using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Days from the date spoken of before: 'the day before' -1, 'three days later' 3. A month or a year is no day to count from.</summary>
internal sealed record AnchorDay(int Offset) : DateValue(DateExpressionKind.FromAnchor)
{
    public override EventDate? Resolve(DateContext context) =>
        context.Anchor is { Precision: DatePrecision.Day } anchor
            ? Calendar.DayFrom(Offset < 0 ? anchor.Start : anchor.End, Offset)
            : null;
}
