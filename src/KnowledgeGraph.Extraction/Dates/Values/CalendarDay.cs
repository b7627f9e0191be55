using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>A day of a month; without a year the one that lies nearest in the direction that the text speaks of.</summary>
internal sealed record CalendarDay(int? Year, int Month, int Day) : DateValue(DateExpressionKind.Day)
{
    // Past tense with a day that lies ahead by so little is a plan told in other words ('was due on').
    private const int SoonDays = 45;

    public override EventDate? Resolve(DateContext context) => On(context) is { } day ? EventDate.Day(day) : null;

    public DateOnly? On(DateContext context)
    {
        if ((Year ?? context.Year) is { } year)
            return Calendar.Day(year, Month, Day);
        if (context.Published is not { } published)
            return null;
        return context.IsPlan ? Ahead(published) : Behind(published);
    }

    private DateOnly? Ahead(DateOnly published)
    {
        var here = Calendar.Day(published.Year, Month, Day);
        return here >= published ? here : Calendar.Day(published.Year + 1, Month, Day) ?? here;
    }

    private DateOnly? Behind(DateOnly published)
    {
        var here = Calendar.Day(published.Year, Month, Day);
        if (here <= published || here?.DayNumber - published.DayNumber <= SoonDays)
            return here;
        var next = Calendar.Day(published.Year + 1, Month, Day);
        return next?.DayNumber - published.DayNumber <= SoonDays ? next : Calendar.Day(published.Year - 1, Month, Day);
    }
}
