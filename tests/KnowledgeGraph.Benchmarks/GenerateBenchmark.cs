using System.CommandLine;
using KnowledgeGraph.Benchmarks.Generators;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Shows that the generators make the mix that they promise.</summary>
internal static class GenerateBenchmark
{
    private const int Seed = 1;

    public static Command Command()
    {
        var count = new Option<int>("--count") { DefaultValueFactory = _ => 10_000, Description = "articles, and events" };
        var command = new Command("generate", "The mix of the seeded generators.") { count };
        command.SetAction(parsed => Run(parsed.GetValue(count)));
        return command;
    }

    private static void Run(int count)
    {
        var articles = new ArticleGenerator(Seed).Generate(count).ToList();
        Console.WriteLine($"articles: {articles.Count}, mean length {articles.Average(article => article.Text.Length):0} characters");
        var mentions = new MentionGenerator(Seed).Generate(count).ToList();
        var events = mentions.DistinctBy(mention => mention.TrueEvent).Select(mention => mention.Article.Events![0].Account).ToList();
        string[] hot = ["CN", "IL", "RU", "UA", "US"];
        Console.WriteLine($"mentions: {mentions.Count}, an event {(double)mentions.Count / events.Count:0.00}");
        Console.WriteLine($"events that name one of five states: {events.Count(e => e.Parties.Any(party => hot.Contains(party.Value))) / (double)events.Count:P1}");
        var contacts = events.Where(e => e.Kind != EventKind.Statement).ToList();
        foreach (var (name, least, most) in new[] { ("two", 2, 2), ("three to five", 3, 5), ("more", 6, 99) })
            Console.WriteLine($"meetings, visits and cancellations of {name}: {contacts.Count(e => e.Parties.Count() >= least && e.Parties.Count() <= most) / (double)contacts.Count:P1}");
    }
}
