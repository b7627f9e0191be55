using GraphQL.Types;
using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class DatePrecisionGraphType : EnumerationGraphType
{
    public DatePrecisionGraphType()
    {
        Name = "DatePrecision";
        Description = "How exactly a date is known.";
        Add("DAY", DatePrecision.Day, "To the day; a span of days has each of its days.");
        Add("MONTH", DatePrecision.Month, "Some day of the month.");
        Add("YEAR", DatePrecision.Year, "Some day of the year.");
    }
}
