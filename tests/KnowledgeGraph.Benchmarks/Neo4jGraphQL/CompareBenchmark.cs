using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Api;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;

namespace KnowledgeGraph.Benchmarks.Neo4jGraphQL;

/// <summary>Our server beside one of @neo4j/graphql: the same Neo4j, graph, questions and fields, one request at a time.</summary>
internal static class CompareBenchmark
{
    private const int WarmingClients = 4;

    public static Command Command()
    {
        var calls = new Option<int>("--calls") { DefaultValueFactory = _ => 1_000 };
        var slow = new Option<int>("--slow-calls") { DefaultValueFactory = _ => 40, Description = "of the natural schema, each of which may take seconds" };
        var checks = new Option<int>("--checks") { DefaultValueFactory = _ => 10, Description = "questions of each kind whose answers are compared first" };
        var command = new Command("compare-neo4j-graphql", "Asks our server and one of @neo4j/graphql the same, on the server of Neo4j__Uri and Neo4j__Password with what it holds.") { calls, slow, checks };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(calls), parsed.GetValue(slow), parsed.GetValue(checks), cancellation));
        return command;
    }

    private static async Task RunAsync(int calls, int slowCalls, int checks, CancellationToken cancellation)
    {
        await using var store = new StoreGraph();
        var sample = await PairSample.OfAsync(store.Events, cancellation);
        Console.WriteLine($"{await store.Feed.PositionAsync(cancellation)} changes in the log, hottest pair {sample.Hottest}, one request at a time");
        await using var our = await OurServer.StartAsync(store, cancellation);
        await using var node = await NodeServer.StartAsync(store.Options, cancellation);
        var (ours, theirs) = (Contender.Ours(our), Contender.Theirs(node));
        foreach (var fast in theirs.Prepend(ours).Where(one => !one.IsSlow))
            await new Clients(WarmingClients, calls).WarmAsync((random, token) => fast.CountAsync(sample.Ways().First().Draw(random), token), cancellation);
        foreach (var (name, draw) in sample.Ways())
        {
            await CheckAsync(name, ours, theirs, Enumerable.Range(0, checks).Select(seed => draw(new(seed))), cancellation);
            // Apart, so that the scans of the natural schema do not push what the others need out of the page cache.
            await MeasureAsync(name, [ours, .. theirs.Where(other => !other.IsSlow)], draw, calls, cancellation);
            await MeasureAsync(name, [ours, .. theirs.Where(other => other.IsSlow)], draw, slowCalls, cancellation);
        }
    }

    private static async Task CheckAsync(string way, Contender ours, IReadOnlyList<Contender> theirs, IEnumerable<PairQuestion> questions, CancellationToken cancellation)
    {
        var (asked, rows) = (0, 0);
        foreach (var question in questions.Distinct())
        {
            var expected = await ours.ReadAsync(question, cancellation);
            foreach (var other in theirs)
            {
                var answered = await other.ReadAsync(question, cancellation);
                if (!answered.SequenceEqual(expected))
                    throw new InvalidOperationException($"{other.Name} answers {question} otherwise:\n{string.Join('\n', answered)}\nours:\n{string.Join('\n', expected)}");
            }

            (asked, rows) = (asked + 1, rows + expected.Count);
        }

        Console.WriteLine($"{way}: {asked} questions with {rows} rows, answered the same by all, field by field");
    }

    private static async Task MeasureAsync(string way, IReadOnlyList<Contender> contenders, Func<Random, PairQuestion> draw, int calls, CancellationToken cancellation)
    {
        var figures = await Turns.MeasureAsync([.. contenders.Select(one => ($"{way}, {one.Name}", (Func<PairQuestion, CancellationToken, Task<int>>)one.CountAsync))], draw, calls, cancellation);
        figures[0].Print();
        foreach (var other in figures.Skip(1))
            Print(figures[0], other);
    }

    private static void Print(Figures ours, Figures theirs)
    {
        theirs.Print();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  ours is {ours.Rate / theirs.Rate:0.00} x by calls/s, {theirs.Times[0.5] / ours.Times[0.5]:0.00} x by p50, {theirs.Times[0.99] / ours.Times[0.99]:0.00} x by p99"));
    }
}
