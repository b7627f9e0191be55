using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Records;

/// <summary>The days at which a live mention stands in its blocks.</summary>
/// <remarks>A mention without a date stands at its publication; without either in every range.</remarks>
public readonly record struct MentionDays(int Band, DateOnly Start, DateOnly End)
{
    public static MentionDays Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (start, end) = report.Mention.Account.Date is { } date ? (date.Start, date.End)
            : report.NearestDay is { } day ? (day, day)
            : (DateOnly.MinValue, DateOnly.MaxValue);
        return new(DateBand.Of(start.DayNumber, end.DayNumber), start, end);
    }
}
