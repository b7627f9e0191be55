using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>From a day of the week to the next one of the second name: 'from Monday to Wednesday'.</summary>
internal sealed record WeekdaySpan(WeekdayValue From, WeekdayValue To) : DateValue(DateExpressionKind.Span)
{
    public override EventDate? Resolve(DateContext context)
    {
        var days = (To.Weekday - From.Weekday + 7) % 7;
        // 'From Monday to Friday' on a Wednesday is going on: the start lies behind, the end ahead.
        return From.On(context) is { } start ? Calendar.Span(start, Calendar.Add(start, days)) : null;
    }
}
