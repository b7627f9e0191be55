using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Dates.Values;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>Words of the text that speak of time.</summary>
/// <param name="First">Its first token; <paramref name="End"/>: the token after its last.</param>
/// <param name="DatesWhatFollows">'a day after visiting Kyiv': not the clause before but the one behind these words is dated, from the clause before as anchor.</param>
internal sealed record DateExpression(
    TextSpan Span, int First, int End, DateValue Value, DateBound Bound = DateBound.None, bool DatesWhatFollows = false)
{
    public DateExpressionKind Kind => Value.Kind;

    /// <summary>Days of a <see cref="DateExpressionKind.Duration"/> or number of an <see cref="DateExpressionKind.OrdinalDay"/>.</summary>
    public int? Days => Value.Days;

    /// <summary>Counts from the date spoken of before.</summary>
    public bool FromAnchor => Value.FromAnchor;

    /// <returns>Null when the words and <paramref name="context"/> don't tell one date.</returns>
    public EventDate? Resolve(DateContext context) => Value.Resolve(context);
}
