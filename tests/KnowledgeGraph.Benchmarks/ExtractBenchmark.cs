using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Generators;
using KnowledgeGraph.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How fast articles of the mix are read, and what the packs cost to load.</summary>
internal static class ExtractBenchmark
{
    private const int Seed = 1;
    private const int Rounds = 3;
    private const double Megabyte = 1024 * 1024;

    public static Command Command()
    {
        var count = new Option<int>("--count") { DefaultValueFactory = _ => 4_000, Description = "articles" };
        var command = new Command("extract", "Extraction: articles/s on one and on all cores, memory, load of the packs.") { count };
        command.SetAction(parsed => Run(parsed.GetValue(count)));
        return command;
    }

    private static void Run(int count)
    {
        var articles = new ArticleGenerator(Seed).Generate(count).ToList();
        var characters = articles.Average(article => article.Text.Length);
        var before = Process.GetCurrentProcess().WorkingSet64;
        var clock = Stopwatch.StartNew();
        using var services = new ServiceCollection().AddEventExtraction().BuildServiceProvider();
        var extractor = services.GetRequiredService<IEventExtractor>();
        var first = extractor.Extract(articles[0]);
        Print($"packs loaded and first article read: {clock.Elapsed.TotalSeconds:0.00} s, {(Process.GetCurrentProcess().WorkingSet64 - before) / Megabyte:0} MB");
        Print($"articles: {count}, mean {characters:0} characters, language of the first: {first.Language}");
        Warm(extractor, articles);
        var one = Best(() => articles.Sum(article => extractor.Extract(article).Events.Count), out var events);
        var all = Best(() => articles.AsParallel().Sum(article => extractor.Extract(article).Events.Count), out _);
        Print($"events found: {events}, an article {events / (double)count:0.00}");
        Print($"one core: {count / one:0} articles/s ({count * characters / one / 1e6:0.0} M characters/s)");
        Print($"{Environment.ProcessorCount} cores: {count / all:0} articles/s, ratio to one core {one / all:0.00}");
        Print($"allocated an article: {Allocated(extractor, articles) / 1024.0 / count:0} KiB; working set {Process.GetCurrentProcess().WorkingSet64 / Megabyte:0} MB");
    }

    // Twice: tiered compilation replaces the hot methods after the first.
    private static void Warm(IEventExtractor extractor, List<ExtractionRequest> articles)
    {
        foreach (var article in articles.Take(1_000).Concat(articles.Take(1_000)))
            extractor.Extract(article);
    }

    private static double Best(Func<int> run, out int result)
    {
        var best = double.MaxValue;
        result = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            result = run();
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static long Allocated(IEventExtractor extractor, List<ExtractionRequest> articles)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in articles)
            extractor.Extract(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
