using System.CommandLine;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Events by words, one call at a time at the store's interface.</summary>
internal static class TextBenchmark
{
    private const int Words = 3;

    public static Command Command()
    {
        var choice = new StoreChoice();
        var calls = new Option<int>("--calls") { DefaultValueFactory = _ => 300 };
        var command = new Command("text", "Events by words, first 50.") { calls };
        foreach (var option in choice.Options)
            command.Add(option);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await choice.OpenAsync(parsed, cancellation);
            var texts = await TextsAsync(store, cancellation);
            (await new Clients(1, parsed.GetValue(calls)).MeasureAsync("events by words", (random, token) => AskAsync(store, texts[random.Next(texts.Count)], token), cancellation)).Print();
        });
        return command;
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
