using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Storage.Records;

/// <summary>A date: first and last day as <see cref="DateOnly.DayNumber"/>, and the precision.</summary>
public readonly record struct DateRecord(int? StartDay, int? EndDay, string? Precision)
{
    public static DateRecord Of(EventDate? date) => date is null
        ? default
        : new(date.Start.DayNumber, date.End.DayNumber, WireName.Of(date.Precision));

    public EventDate? ToDate() => StartDay is { } start && EndDay is { } end
        ? new(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(end), WireName.Parse<DatePrecision>(Precision!))
        : null;
}
