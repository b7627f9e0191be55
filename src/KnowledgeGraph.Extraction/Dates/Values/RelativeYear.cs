using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Years from the year of publication, or from that of the date spoken of before ('that year').</summary>
internal sealed record RelativeYear(int Offset, bool IsAnchored) : DateValue(DateExpressionKind.Year)
{
    public override bool FromAnchor => IsAnchored;

    public override EventDate? Resolve(DateContext context)
    {
        var from = IsAnchored ? context.Anchor?.Start : context.Published;
        return from is { } day ? Calendar.Year(day.Year + (long)Offset) : null;
    }
}
