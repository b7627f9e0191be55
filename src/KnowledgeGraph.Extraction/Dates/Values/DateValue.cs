using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>What a date expression means, before it is known when it was said.</summary>
internal abstract record DateValue(DateExpressionKind Kind)
{
    public virtual int? Days => null;

    public abstract EventDate? Resolve(DateContext context);
}
