using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Saturday and Sunday.</summary>
/// <param name="Week">Counted from the week of publication; null: the one that began last, of a plan the one that ends next.</param>
internal sealed record WeekendValue(int? Week) : DateValue(DateExpressionKind.Weekend)
{
    public override EventDate? Resolve(DateContext context)
    {
        if (context.Published is not { } published || Calendar.Monday(published) is not { } monday)
            return null;
        var week = Week ?? (context.IsPlan || Calendar.Weekday(published) >= 6 ? 0 : -1);
        return Calendar.Add(monday, (7L * week) + 5) is { } saturday ? Calendar.Span(saturday, Calendar.Add(saturday, 1)) : null;
    }
}
