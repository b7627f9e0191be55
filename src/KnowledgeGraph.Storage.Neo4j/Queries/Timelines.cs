using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Counts events by the bucket in which they begin.</summary>
internal static class Timelines
{
    public static EventQuestion Question(EventFilter filter, TimeBucket bucket)
    {
        var vaguer = TimeBuckets.VaguerThan(bucket);
        return EventQuestion.OfAll("Timeline", filter, take: "Buckets", more: new()
        {
            ["unit"] = Unit(bucket),
            ["vaguer"] = vaguer.Select(WireName.Of).ToArray(),
            ["vagueDays"] = TimeBuckets.LeastVagueDays(bucket) - 1,
            ["undated"] = Array.Empty<PropertyMap>(),
        });
    }

    public static IReadOnlyList<TimelinePoint> Read(IEnumerable<CypherRow> rows, TimeBucket bucket)
    {
        var tally = new TimelineTally(bucket);
        foreach (var row in rows)
        {
            var (start, count) = ((DateOnly)row[0]!, (long)row[3]!);
            if (row[2] is true)
                tally.AddVague(start, count);
            else
                tally.Add(start, WireName.Parse<EventKind>((string)row[1]!), count);
        }

        return tally.Points();
    }

    private static string Unit(TimeBucket bucket) => bucket switch
    {
        TimeBucket.Day => "day",
        TimeBucket.Week => "week",
        TimeBucket.Month => "month",
        TimeBucket.Quarter => "quarter",
        _ => "year",
    };
}
