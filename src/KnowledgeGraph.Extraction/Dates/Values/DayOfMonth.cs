using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>'On the 3rd': of the month that the text spoke of last, else of the publication's; of the past the last one before it.</summary>
internal sealed record DayOfMonth(int Day) : DateValue(DateExpressionKind.Day)
{
    public override EventDate? Resolve(DateContext context)
    {
        if ((context.Anchor is { Precision: not DatePrecision.Year } anchor ? anchor.Start : context.Published) is not { } month)
            return null;
        var here = Calendar.Day(month.Year, month.Month, Day);
        if (here > context.Published && !context.IsPlan && Calendar.MonthFrom(month, -1)?.Start is { } before)
            here = Calendar.Day(before.Year, before.Month, Day);
        return here is { } day ? EventDate.Day(day) : null;
    }
}
