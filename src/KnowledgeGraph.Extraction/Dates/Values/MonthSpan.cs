using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>From the first day of a month to the last of another one.</summary>
internal sealed record MonthSpan(MonthValue From, MonthValue To) : DateValue(DateExpressionKind.Span)
{
    public override EventDate? Resolve(DateContext context) =>
        Calendar.Span(From.Resolve(context)?.Start, To.Resolve(context)?.End);
}
