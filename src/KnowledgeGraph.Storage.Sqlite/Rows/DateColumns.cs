using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The columns of a date: first and last day as <see cref="DateOnly.DayNumber"/>, and the precision.</summary>
internal readonly record struct DateColumns(int? StartDay, int? EndDay, string? Precision)
{
    public static DateColumns Of(EventDate? date) => date is null
        ? default
        : new(date.Start.DayNumber, date.End.DayNumber, WireName.Of(date.Precision));

    public EventDate? ToDate() => StartDay is { } start && EndDay is { } end
        ? new(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(end), WireName.Parse<DatePrecision>(Precision!))
        : null;
}
