using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>A day of the week.</summary>
/// <param name="Weekday">1 Monday to 7 Sunday.</param>
/// <param name="Week">0: of this week, -1: of last week; null: no week is named.</param>
internal sealed record WeekdayValue(int Weekday, WeekdayChoice Choice = WeekdayChoice.Nearest, int? Week = null)
    : DateValue(DateExpressionKind.Weekday)
{
    public override EventDate? Resolve(DateContext context) => On(context) is { } day ? EventDate.Day(day) : null;

    public DateOnly? On(DateContext context)
    {
        if (context.Published is not { } published)
            return null;
        if (Week is { } week)
            return Calendar.Monday(published) is { } monday ? Calendar.Add(monday, (7 * week) + Weekday - 1) : null;
        var today = Calendar.Weekday(published);
        return Choice switch
        {
            WeekdayChoice.Last => Calendar.Add(published, -Back(today - 1) - 1),
            WeekdayChoice.Next => Calendar.Add(published, Ahead(today + 1) + 1),
            _ when context.IsPlan => Calendar.Add(published, Ahead(today)),
            _ => Calendar.Add(published, -Back(today)),
        };
    }

    private int Back(int today) => ((today - Weekday) % 7 + 7) % 7;

    private int Ahead(int today) => ((Weekday - today) % 7 + 7) % 7;
}
