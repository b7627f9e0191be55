using System.CommandLine;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Events by words, at the store's interface.</summary>
internal static class TextBenchmark
{
    private const int Words = 3;

    public static Command Command() => StoreChoice.Command("text", "Events by words, first 50.", calls: 300, clients: 1, RunAsync);

    private static async Task RunAsync(IBenchmarkStore store, int clients, int calls, CancellationToken cancellation)
    {
        var texts = await TextsAsync(store, cancellation);
        (await new Clients(clients, calls).MeasureAsync("events by words", (random, token) => AskAsync(store, texts[random.Next(texts.Count)], token), cancellation)).Print();
    }

    // Words of one event's own report: some are common, all together are rare.
    private static async Task<List<TextQuery>> TextsAsync(IBenchmarkStore store, CancellationToken cancellation)
    {
        var page = await store.Events.QueryAsync(new(), EventOrder.ConfidenceDesc, new(First: 500), cancellation);
        var mentions = await store.Events.FindMentionsAsync([.. page.Page.Items.Select(item => item.Value.Members[0])], cancellation);
        return [.. mentions.Values.Select(mention => TextQuery.Parse(string.Join(' ', TextTokens.Of(mention.Evidence.Text).Distinct().TakeLast(Words))))];
    }

    private static async Task<int> AskAsync(IBenchmarkStore store, TextQuery text, CancellationToken cancellation) =>
        (await store.Events.QueryAsync(new() { Text = text }, EventOrder.StartDesc, new(First: PairQuestion.PageSize), cancellation)).Page.Items.Count;
}
