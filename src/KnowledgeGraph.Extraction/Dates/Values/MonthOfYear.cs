using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>'July last year'.</summary>
internal sealed record MonthOfYear(int Month, int Years) : DateValue(DateExpressionKind.Month)
{
    public override EventDate? Resolve(DateContext context) =>
        context.Published is { } published ? Calendar.Month(published.Year + Years, Month) : null;
}
