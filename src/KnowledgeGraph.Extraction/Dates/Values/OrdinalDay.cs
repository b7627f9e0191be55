using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>The nth day of what began at the anchor.</summary>
internal sealed record OrdinalDay(int Number) : DateValue(DateExpressionKind.OrdinalDay)
{
    public override int? Days => Number;

    public override EventDate? Resolve(DateContext context) =>
        context.Anchor is { Precision: DatePrecision.Day } anchor ? Calendar.DayFrom(anchor.Start, Number - 1L) : null;
}
