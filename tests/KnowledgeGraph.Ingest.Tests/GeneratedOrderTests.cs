using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.Lines;
using KnowledgeGraph.Ingest.Sources;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>500 reports that nobody wrote for this test, in random orders: alone, and in batches of random sizes by several writers.</summary>
public sealed class GeneratedOrderTests
{
    private const int Seed = 7;
    private const int Mentions = 500;
    private const int Permutations = 60;
    private const int StoredPermutations = 3;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_order_of_the_reports_gives_the_same_bytes()
    {
        await using var store = new PipelineOnStore();
        var articles = Articles();
        await store.IngestAsync(articles);
        var members = (await EventsOf(store)).SelectMany(resolved => resolved.Members).ToList();
        Report[] reports = [.. (await store.Events.ReadNeighbourhoodAsync([], members, Cancelled)).Reports];
        var random = new Random(Seed);
        var expected = Bytes(new EventResolver(OfficeTable.Empty).Resolve(reports));

        for (var i = 0; i < Permutations; i++)
        {
            random.Shuffle(reports);
            ShouldBeSame(Bytes(new EventResolver(OfficeTable.Empty).Resolve(reports)), expected, $"permutation {i} of seed {Seed}");
        }

        ShouldBeSame(Bytes(await EventsOf(store)), expected, "stored");
    }

    [Fact]
    public async Task Any_order_batching_and_number_of_writers_stores_the_same_bytes()
    {
        var articles = Articles();
        await using var atOnce = new PipelineOnStore();
        await atOnce.IngestAsync(articles);
        var expected = Bytes(await EventsOf(atOnce));
        var random = new Random(Seed);

        for (var i = 0; i < StoredPermutations; i++)
        {
            random.Shuffle(articles);
            await using var store = new PipelineOnStore(services => services.Configure<IngestOptions>(options => options.MaxAttempts = 100));
            var writers = 1 + i % 4;
            await Task.WhenAll(Dealt(articles, writers).Select(part => WriteAsync(store, part, new Random(random.Next()))));
            ShouldBeSame(Bytes(await EventsOf(store)), expected, $"permutation {i} of seed {Seed}, {writers} writers");
        }
    }

    private static async Task WriteAsync(PipelineOnStore store, IncomingArticle[] articles, Random random)
    {
        await Task.Yield();
        for (var start = 0; start < articles.Length;)
        {
            var size = random.Next(1, 101);
            await store.IngestAsync([.. articles.Skip(start).Take(size)]);
            start += size;
        }
    }

    private static IEnumerable<IncomingArticle[]> Dealt(IncomingArticle[] articles, int writers) =>
        articles.Select((article, i) => (article, i)).GroupBy(pair => pair.i % writers, pair => pair.article).Select(part => part.ToArray());

    // The reports of known occurrences, and so many of them again twenty years earlier that there are enough.
    private static IncomingArticle[] Articles()
    {
        var lines = File.ReadAllLines(RepositoryFolder.At("tests", "KnowledgeGraph.Benchmarks", "HardSet", "occurrences-1.reports.jsonl"));
        var once = lines.Select((line, i) => ((SourceDocument)ArticleLineReader.Read(line, $"line {i + 1}")).Article).ToList();
        var again = lines.Select((line, i) => ((SourceDocument)ArticleLineReader.Read(Earlier(line), $"earlier {i + 1}")).Article with { ExternalId = $"earlier-{i}" });
        var mentions = 0;
        var articles = once.Concat(again).TakeWhile(article => (mentions += article.Events!.Count) - article.Events.Count < Mentions).ToArray();
        mentions.ShouldBeGreaterThanOrEqualTo(Mentions);
        return articles;
    }

    private static string Earlier(string line) => line.Replace("\"201", "\"199", StringComparison.Ordinal).Replace("\"202", "\"200", StringComparison.Ordinal);

    private static async Task<List<ResolvedEvent>> EventsOf(PipelineOnStore store)
    {
        List<ResolvedEvent> events = [.. await store.AllAsync()];
        events.Count.ShouldBeInRange(100, 499, "All are on one page.");
        return events;
    }

    // Only what differs: all of it would fill pages.
    private static void ShouldBeSame(List<string> found, List<string> expected, string where)
    {
        string.Join('\n', expected.Except(found)).ShouldBe(string.Join('\n', found.Except(expected)), where);
        found.Count.ShouldBe(expected.Count, where);
    }

    private static List<string> Bytes(IEnumerable<ResolvedEvent> events) => [.. events.OrderBy(resolved => resolved.Id).Select(EventText.Of)];
}
