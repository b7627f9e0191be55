using System.CommandLine;
using KnowledgeGraph.Benchmarks.Generators;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Whether generated reports give the same events, to the byte, in many random orders.</summary>
internal static class PermutationsBenchmark
{
    private const int Seed = 2;

    public static Command Command()
    {
        var mentions = new Option<int>("--mentions") { DefaultValueFactory = _ => 500 };
        var count = new Option<int>("--count") { DefaultValueFactory = _ => 1_000, Description = "random orders" };
        var command = new Command("permutations", "Resolves the same reports in random orders; ends with 1 when some order gives other events.") { mentions, count };
        command.SetAction(parsed => Run(parsed.GetValue(mentions), parsed.GetValue(count)));
        return command;
    }

    private static int Run(int mentions, int count)
    {
        Report[] reports = [.. new MentionGenerator(Seed).Generate(mentions).Take(mentions).Select(ResolveBenchmark.Report)];
        var random = new Random(Seed);
        var expected = Resolve(reports);
        var started = TimeProvider.System.GetTimestamp();
        var different = 0;
        for (var i = 0; i < count; i++)
        {
            random.Shuffle(reports);
            different += Resolve(reports) == expected ? 0 : 1;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{reports.Length} reports in {count} orders: {different} gave other events, {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s"));
        return different == 0 ? 0 : 1;
    }

    // A resolver that remembers nothing of the order before.
    private static string Resolve(Report[] reports) => string.Join('\n', new EventResolver(OfficeTable.Empty).Resolve(reports).Select(EventText.Of));
}
