using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Monday to Sunday of a week, counted from the week of publication.</summary>
internal sealed record WeekValue(int Offset) : DateValue(DateExpressionKind.Week)
{
    public override EventDate? Resolve(DateContext context) =>
        context.Published is { } published && Calendar.Monday(published) is { } monday
            && Calendar.Add(monday, 7L * Offset) is { } start
            ? Calendar.Span(start, Calendar.Add(start, 6))
            : null;
}
