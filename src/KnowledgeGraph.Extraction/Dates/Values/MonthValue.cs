using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>A month by its name; without a year the nearest one in the direction that the text speaks of.</summary>
internal sealed record MonthValue(int? Year, int Month, WeekdayChoice Choice = WeekdayChoice.Nearest, bool OfAnchor = false) : DateValue(DateExpressionKind.Month)
{
    public override bool FromAnchor => OfAnchor;

    public override EventDate? Resolve(DateContext context)
    {
        if ((Year ?? (Choice == WeekdayChoice.Nearest && !OfAnchor ? context.Year : null)) is { } year)
            return Calendar.Month(year, Month);
        if (OfAnchor)
            return context.Anchor is { } anchor ? Calendar.Month(anchor.Start.Year, Month) : null;
        if (context.Published is not { } published)
            return null;
        var ahead = Choice == WeekdayChoice.Next || (Choice == WeekdayChoice.Nearest && context.IsPlan);
        var sameIsMeant = Choice == WeekdayChoice.Nearest;
        var distance = Month - published.Month;
        if (distance == 0 && sameIsMeant)
            return Calendar.Month(published.Year, Month);
        return ahead
            ? Calendar.Month(published.Year + (distance > 0 ? 0 : 1), Month)
            : Calendar.Month(published.Year - (distance < 0 ? 0 : 1), Month);
    }
}
