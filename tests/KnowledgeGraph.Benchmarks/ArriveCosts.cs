using System.Globalization;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Where the time of arriving articles goes: on average, and in the slowest calls, one a line.</summary>
internal static class ArriveCosts
{
    // One in so many is listed.
    private const int Part = 100;
    private const int Most = 30;

    public static void Print(IReadOnlyCollection<(CallCost Cost, IncomingArticle Article)> calls)
    {
        Write($"  of a call: {calls.Average(call => call.Cost.Reads):0.0} reads, {calls.Average(call => call.Cost.Ranges):0.0} ranges, {calls.Average(call => call.Cost.Reports):0.0} reports read, {calls.Average(call => Milliseconds(call.Cost.Reading)):0.00} of {calls.Average(call => Milliseconds(call.Cost.Time)):0.00} ms reading");
        foreach (var (cost, article) in calls.OrderByDescending(call => call.Cost.Time).Take(Math.Min(Most, calls.Count / Part)))
            Write($"  {Milliseconds(cost.Time),7:0.0} ms: reading {Milliseconds(cost.Reading):0.0}, collector {Milliseconds(cost.Paused):0.0}, {cost.Reads} reads, {cost.Ranges} ranges, {cost.Reports} reports; {Told(article.Events![0].Account)}");
    }

    private static string Told(DiplomaticEvent account) =>
        $"{account.Kind} {account.Date?.ToString() ?? "undated"} {string.Join(' ', account.Parties)}{(account is Meeting { Mode: var mode } ? $" {mode}" : "")}";

    private static double Milliseconds(TimeSpan time) => time.TotalMilliseconds;

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
