namespace KnowledgeGraph.Domain.Dates;

/// <summary>How exactly a date is known. A month or a year is never read as a day.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}
