using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Store;

public sealed class StoredGraphTests
{
    private static string Day(int i) => new DateOnly(2023, 1, 1).AddDays(i * 3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Further apart than reports of one meeting may be.
    private static string Weekly(int i) => new DateOnly(2023, 6, 1).AddDays(i * 7).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("START_DESC")]
    [InlineData("START_ASC")]
    [InlineData("LAST_REPORTED_DESC")]
    [InlineData("CONFIDENCE_DESC")]
    public async Task Pages_of_a_store_hold_each_event_once_in_both_directions(string order)
    {
        await using var graph = await StoredGraph.StartAsync();
        await graph.AddAsync([.. Enumerable.Range(0, 23).Select(i => ($"report-{i}", (DiplomaticEvent)Graph.Meeting(i % 7 == 0 ? "" : Day(i), i % 2 == 0 ? "CN,RU" : "CN,RU,IN", name: $"Person {i}")))]);
        var all = await WalkAsync(graph.Api, order, forward: true);

        all.Count.ShouldBe(23);
        all.Distinct().Count().ShouldBe(23);
        (await WalkAsync(graph.Api, order, forward: false)).ShouldBe(all);
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_list_is_refused()
    {
        await using var graph = await StoredGraph.StartAsync();
        await graph.AddAsync(("one", Graph.Meeting("2023-01-01")), ("two", Graph.Meeting("2023-02-01")));
        var page = (await graph.Api.DataAsync("{ events(first: 1) { position pageInfo { endCursor } } articles(first: 1) { pageInfo { endCursor } } }"));
        var cursors = new[]
        {
            page.GetProperty("events").GetProperty("position").GetString(),
            page.GetProperty("articles").GetProperty("pageInfo").GetProperty("endCursor").GetString(),
        };
        foreach (var after in cursors)
            (await graph.Api.ErrorAsync("query($after: Cursor) { events(after: $after) { nodes { id } } }", new { after })).Code.ShouldBe("INVALID_CURSOR");
        var event1 = page.GetProperty("events").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        (await graph.Api.ErrorAsync("query($after: Cursor) { events(orderBy: CONFIDENCE_DESC, after: $after) { nodes { id } } }", new { after = event1 })).Code.ShouldBe("INVALID_CURSOR");
        (await graph.Api.ErrorAsync("query($after: Cursor) { articles(after: $after) { nodes { id } } }", new { after = event1 })).Code.ShouldBe("INVALID_CURSOR");
    }

    [Fact]
    public async Task An_event_is_explained_under_any_of_its_ids()
    {
        await using var graph = await StoredGraph.StartAsync();
        await graph.AddAsync(("one", Graph.Meeting("2023-01-01")), ("two", Graph.Meeting("2023-01-01")), ("other", Graph.Meeting("2023-01-04")));
        var meeting = (await graph.Api.DataAsync("{ events(filter: { to: \"2023-01-02\" }) { nodes { id aliases } } }")).GetProperty("events").GetProperty("nodes")[0];
        var id = meeting.GetProperty("id").GetString();

        foreach (var any in new[] { id, meeting.GetProperty("aliases")[0].GetString() })
        {
            var told = (await graph.Api.DataAsync("query($id: ID!) { explanation(event: $id) { event { id } summary together keptOut } }", new { id = any })).GetProperty("explanation");

            told.GetProperty("event").GetProperty("id").GetString().ShouldBe(id);
            told.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
            told.GetProperty("together").GetArrayLength().ShouldBe(2);
            told.GetProperty("keptOut")[0].GetString()!.ShouldContain("2023-01-04");
        }

        (await graph.Api.DataAsync("{ explanation(event: \"nobody\") { summary } }")).GetProperty("explanation").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_plan_that_is_called_off_tells_its_story()
    {
        await using var graph = await StoredGraph.StartAsync();
        await graph.AddAsync(("plan", Graph.Visit("2023-02-05", "US", "CN", EventStatus.Planned)), ("off", Graph.Cancellation("2023-02-03")));
        var nodes = (await graph.Api.DataAsync("""
            { contacts(between: ["CN", "US"], status: [PLANNED, POSTPONED, CANCELLED]) { nodes { status history { status mention { evidence article { title } } } ... on Visit { cancelledBy { form cancelled { __typename } } } } } }
            """)).GetProperty("contacts").GetProperty("nodes");

        nodes.GetRawText().ShouldBe(
            """[{"status":"POSTPONED","history":[{"status":"PLANNED","mention":{"evidence":"Evidence of plan","article":{"title":"Title of plan"}}},"""
            + """{"status":"POSTPONED","mention":{"evidence":"Evidence of off","article":{"title":"Title of off"}}}],"cancelledBy":{"form":"POSTPONED","cancelled":{"__typename":"Visit"}}}]""");
    }

    [Fact]
    public async Task The_log_reaches_a_subscriber_once_in_order_and_at_once()
    {
        await using var graph = await StoredGraph.StartAsync();
        await graph.AddAsync(("early", Graph.Meeting("2022-01-01")));
        var position = (await graph.Api.DataAsync("{ events { position } }")).GetProperty("events").GetProperty("position").GetString();
        await using var socket = await Socket.StartAsync(graph.Api);
        await socket.SubscribeAsync("1", "subscription($after: Cursor) { eventChanged(after: $after) { cursor change eventId event { mentions { nodes { evidence } } } } }", new { after = position });

        var pushes = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var ingest = graph.Api.DataAsync(
                "mutation($text: String!) { ingestArticle(article: { text: $text, source: \"antara\", publishedAt: \"2024-03-01T10:00:00Z\" }) { events { id } } }",
                new { text = $"Chinese Foreign Minister Wang Yi met his Russian counterpart Sergei Lavrov in Beijing on {Weekly(i)}. The two ministers discussed the calendar of contacts for the year." });
            var pushed = socket.NextAsync();
            var id = (await ingest).GetProperty("ingestArticle").GetProperty("events")[0].GetProperty("id").GetString();
            var answered = Stopwatch.GetTimestamp();
            var change = (await pushed).GetProperty("payload").GetProperty("data").GetProperty("eventChanged");
            pushes.Add(Stopwatch.GetElapsedTime(answered).TotalMilliseconds);
            change.GetProperty("eventId").GetString().ShouldBe(id);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"push after the answer of ingestArticle, ms: first {pushes[0]:0.0}, median {pushes.Order().ElementAt(10):0.0}, max {pushes.Max():0.0}");
        pushes.Order().ElementAt(10).ShouldBeLessThan(250);
        pushes.Max().ShouldBeLessThan(3_000);
    }

    [Fact]
    public async Task The_same_article_again_changes_nothing()
    {
        await using var graph = await StoredGraph.StartAsync();
        const string Mutation = "mutation { ingestArticle(article: { text: \"Chinese Foreign Minister Wang Yi met his Russian counterpart Sergei Lavrov in Beijing on Friday. The two ministers discussed the calendar of contacts for the year.\", publishedAt: \"2024-03-01T20:00:00+08:00\", source: \"x\" }) { isNew cursor article { id version language } events { id summary mentions { nodes { evidence start end } } } } }";
        var first = (await graph.Api.DataAsync(Mutation)).GetProperty("ingestArticle");
        var second = (await graph.Api.DataAsync(Mutation)).GetProperty("ingestArticle");

        first.GetProperty("isNew").GetBoolean().ShouldBeTrue();
        second.GetProperty("isNew").GetBoolean().ShouldBeFalse();
        first.GetProperty("events").GetArrayLength().ShouldBe(1);
        second.GetProperty("events").GetRawText().ShouldBe(first.GetProperty("events").GetRawText());
        second.GetProperty("cursor").GetString().ShouldBe(first.GetProperty("cursor").GetString());
    }

    private static async Task<List<string>> WalkAsync(Api api, string order, bool forward)
    {
        const string Query = "query($o: EventOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) { events(orderBy: $o, first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        var ids = new List<string>();
        JsonElement info = default;
        do
        {
            object window = forward
                ? new { o = order, first = 5, after = Cursor(info, "endCursor") }
                : new { o = order, last = 5, before = Cursor(info, "startCursor") };
            var list = (await api.DataAsync(Query, window)).GetProperty("events");
            var page = list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!);
            ids.InsertRange(forward ? ids.Count : 0, page);
            info = list.GetProperty("pageInfo");
        }
        while (info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean());
        return ids;
    }

    private static string? Cursor(JsonElement info, string name) => info.ValueKind == JsonValueKind.Undefined ? null : info.GetProperty(name).GetString();
}
