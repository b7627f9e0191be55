using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Months from the month of publication, or from that of the date spoken of before ('that month').</summary>
internal sealed record RelativeMonth(int Offset, bool IsAnchored) : DateValue(DateExpressionKind.Month)
{
    public override bool FromAnchor => IsAnchored;

    public override EventDate? Resolve(DateContext context)
    {
        if (!IsAnchored)
            return context.Published is { } published ? Calendar.MonthFrom(published, Offset) : null;
        return context.Anchor is { Precision: not DatePrecision.Year } anchor ? Calendar.MonthFrom(anchor.Start, Offset) : null;
    }
}
