using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

internal sealed record YearValue(int Year) : DateValue(DateExpressionKind.Year)
{
    public override EventDate? Resolve(DateContext context) => Calendar.Year(Year);
}
