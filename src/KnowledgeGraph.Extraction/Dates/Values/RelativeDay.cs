using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Days from publication: today 0, yesterday -1.</summary>
internal sealed record RelativeDay(int Offset) : DateValue(DateExpressionKind.Relative)
{
    public override EventDate? Resolve(DateContext context) =>
        context.Published is { } published ? Calendar.DayFrom(published, Offset) : null;
}
