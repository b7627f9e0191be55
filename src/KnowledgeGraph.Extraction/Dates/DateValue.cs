using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>What a date expression means, before it is known when it was said.</summary>
internal sealed record DateValue(DateExpressionKind Kind, int? Year = null, int? Month = null, int? Day = null, int? Days = null)
{
    public EventDate? Resolve(DateContext context)
    {
        if (Kind != DateExpressionKind.Day || Year is not { } year || Month is not { } month || Day is not { } day)
            return null;
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? EventDate.Day(new(year, month, day))
            : null;
    }
}
