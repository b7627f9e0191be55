using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>What a date expression means, before it is known when it was said.</summary>
internal abstract record DateValue(DateExpressionKind Kind)
{
    public virtual int? Days => null;

    /// <summary>Counts from the date spoken of before: resolved once, whatever it dates.</summary>
    public virtual bool FromAnchor => Kind == DateExpressionKind.FromAnchor;

    public abstract EventDate? Resolve(DateContext context);
}
