using GraphQL.Types;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class TimeBucketGraphType : EnumerationGraphType
{
    public TimeBucketGraphType()
    {
        Name = "TimeBucket";
        Description = "The steps of a timeline.";
        Add("DAY", TimeBucket.Day, "Days.");
        Add("WEEK", TimeBucket.Week, "Weeks from Monday to Sunday.");
        Add("MONTH", TimeBucket.Month, "Months.");
        Add("QUARTER", TimeBucket.Quarter, "Quarters of a year.");
        Add("YEAR", TimeBucket.Year, "Years.");
    }
}
