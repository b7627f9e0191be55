using System.Text.Json;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>From a judgement, and from its taking back, to the subscriber.</summary>
public abstract class JudgementPushTests(SampleServer samples)
{
    private const string Subscription = """subscription { eventChanged(filter: { parties: { all: ["SE", "TZ"] } }) { change event { id } } }""";
    private const string Ingest = "mutation($article: ArticleInput!) { ingestArticle(article: $article) { isNew } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_marked_the_same_and_taken_back_reaches_the_subscriber()
    {
        await PostArticleAsync("14 May 2024", "2024-05-15T10:00:00+02:00");
        await PostArticleAsync("18 June 2024", "2024-06-19T10:00:00+02:00");
        var ids = (await samples.NodesAsync("""events(first: 10, filter: { parties: { all: ["SE", "TZ"] } })""", "id")).Select(node => node.GetProperty("id").GetString()).ToList();
        ids.Count.ShouldBe(2);
        await using var socket = await GraphQLSocket.StartAsync(samples.Server.SocketAddress, Cancellation);
        await socket.SubscribeAsync("1", Subscription);
        // The subscription holds when a request after it has been answered.
        await samples.Server.PostAsync("{ articles(first: 1) { totalCount } }", new { }, Cancellation);
        await Task.Delay(200, Cancellation);

        var judgement = (await samples.Server.PostAsync("mutation($ids: [ID!]!) { markSame(kind: EVENT, ids: $ids) { id } }", new { ids }, Cancellation)).GetProperty("markSame");
        (await ChangeAsync(socket)).ShouldBe("MERGED");

        await samples.Server.PostAsync("mutation($id: ID!) { undoJudgement(id: $id) { undone } }", new { id = judgement.GetProperty("id").GetString() }, Cancellation);
        (await ChangeAsync(socket), await ChangeAsync(socket)).ShouldBe(("SPLIT", "SPLIT"));
    }

    private Task<JsonElement> PostArticleAsync(string day, string publishedAt) => samples.Server.PostAsync(Ingest, new
    {
        article = new { text = $"STOCKHOLM - Swedish Foreign Minister Tobias Billström met Tanzanian President Samia Suluhu Hassan in Dar es Salaam on {day}, the ministry said.", publishedAt },
    }, Cancellation);

    private static async Task<string?> ChangeAsync(GraphQLSocket socket) =>
        (await socket.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("eventChanged").GetProperty("change").GetString();
}
