using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Generators;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Resolution;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How well the resolver finds the true events of generated mentions, and how fast; alone, and through the pipeline into the embedded store.</summary>
internal static class ResolveBenchmark
{
    private const int Seed = 2;
    private const int Batch = 500;

    // Their count looks at whole blocks, which grow with the square of the reports.
    private const int MostReportsOfComponents = 100_000;

    public static Command Command()
    {
        var count = new Option<int>("--count") { DefaultValueFactory = _ => 10_000, Description = "true events" };
        var store = new Option<bool>("--store") { Description = "also through the pipeline into a new embedded store" };
        var path = new Option<string?>("--path") { Description = "keeps the file of --store, for 'resolve --all' of the server; nothing is resolved alone before" };
        var command = new Command("resolve", "Pairwise precision and recall on generated mentions, and events a second.") { count, store, path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var mentions = new MentionGenerator(Seed).Generate(parsed.GetValue(count));
            if (parsed.GetValue(path) is { } kept)
            {
                await StoreAsync(kept, mentions, cancellationToken);
                return;
            }

            List<GeneratedMention> all = [.. mentions];
            ResolveAlone(all);
            if (parsed.GetValue(store))
                await StoreAsync(null, all, cancellationToken);
        });
        return command;
    }

    private static void ResolveAlone(List<GeneratedMention> mentions)
    {
        var reports = mentions.Select(Report).ToList();
        var truth = mentions.Select((mention, i) => (reports[i].Mention.Id, mention)).ToDictionary(pair => pair.Id, pair => pair.mention);
        var resolver = new EventResolver(OfficeTable.Empty);
        resolver.Resolve([.. reports.Take(1000)]);
        var started = TimeProvider.System.GetTimestamp();
        var events = resolver.Resolve(reports);
        var elapsed = TimeProvider.System.GetElapsedTime(started);
        Console.WriteLine($"{mentions.Count} mentions of {mentions.DistinctBy(m => m.TrueEvent).Count()} events resolved to {events.Count} in {elapsed.TotalMilliseconds:0} ms, {events.Count / elapsed.TotalSeconds:0} events/s");
        PairwiseScore.Of(events, id => truth[id].TrueEvent).Print("all");
        foreach (var kind in Enum.GetValues<EventKind>())
            PairwiseScore.Of([.. events.Where(e => e.Kind == kind)], id => truth[id].TrueEvent).Print(kind.ToString());
        if (reports.Count <= MostReportsOfComponents)
            Components(reports, resolver.Remembering());
    }

    // How far the closure of one report goes: what each commit must read.
    private static void Components(List<Report> reports, IEventResolver resolver)
    {
        var byBlock = reports.SelectMany(report => Block.Of(report.Mention.Account).Select(block => (block, report))).ToLookup(pair => pair.block, pair => pair.report);
        var seen = new HashSet<MentionId>();
        var sizes = new List<int>();
        foreach (var seed in reports.Where(report => seen.Add(report.Mention.Id)))
        {
            var size = 0;
            var frontier = new Queue<Report>([seed]);
            while (frontier.TryDequeue(out var report))
            {
                size++;
                foreach (var other in resolver.Reach(report).SelectMany(range => byBlock[range.Block]).Where(other => !seen.Contains(other.Mention.Id) && resolver.Touches(report, other)))
                {
                    seen.Add(other.Mention.Id);
                    frontier.Enqueue(other);
                }
            }

            sizes.Add(size);
        }

        sizes.Sort();
        Console.WriteLine($"components: {sizes.Count}, median {sizes[sizes.Count / 2]}, p99 {sizes[sizes.Count * 99 / 100]}, largest {sizes[^1]} reports");
    }

    private static async Task StoreAsync(string? path, IEnumerable<GeneratedMention> mentions, CancellationToken cancellationToken)
    {
        await using var file = new StoreFile(path);
        var timed = new TimedStore(file.Events);
        await using var services = file.Pipeline(timed);
        var pipeline = services.GetRequiredService<IIngestPipeline>();
        var (started, before, count) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        foreach (var batch in mentions.Chunk(Batch))
        {
            await pipeline.IngestAsync([.. batch.Select(mention => mention.Article)], cancellationToken);
            count += batch.Length;
        }

        var (elapsed, processor) = (TimeProvider.System.GetElapsedTime(started), Environment.CpuUsage.TotalTime - before);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"embedded store: {count} given events in {elapsed.TotalSeconds:0.0} s, {count / elapsed.TotalSeconds:0}/s; {count / processor.TotalSeconds:0} a second of processor time"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"reading {timed.Reading / elapsed:P0} ({timed.Reads} reads, {timed.Ranges} ranges, {timed.ReportsRead} reports), committing {timed.Committing / elapsed:P0}"));
    }

    internal static Report Report(GeneratedMention generated)
    {
        var (article, given) = (generated.Article, generated.Article.Events![0]);
        var id = ArticleId.Of(article.Url, article.Source, article.ExternalId, article.Title, article.Text);
        var account = given.Account with
        {
            Participants = [.. given.Account.Participants.Select(p => p.Name is { } name ? p with { Person = PersonId.Of(p.Party, name) } : p)],
        };
        return new(
            new(MentionId.Of(id, account.Kind, account.Parties, 0), 1, id, 1, account, new(given.Evidence, null), Mention.GivenRule, given.Confidence ?? 1, Mention.GivenRule, 0),
            new(id, article.Source, article.Language, article.PublishedAt, DateTimeOffset.UnixEpoch, article.Voice ?? id.Value));
    }
}
