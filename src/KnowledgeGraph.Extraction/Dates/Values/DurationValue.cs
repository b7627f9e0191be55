using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>How many days something takes. No date by itself.</summary>
internal sealed record DurationValue(int Length) : DateValue(DateExpressionKind.Duration)
{
    public override int? Days => Length;

    public override EventDate? Resolve(DateContext context) => null;
}
