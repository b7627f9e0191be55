using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Store;

public sealed class AsOfTests
{
    private const string All =
        """
        query($at: DateTime) {
            contacts(between: ["CN", "RU"], status: [PLANNED, OCCURRED], asOf: $at) {
                totalCount statusCounts { status count } coverage { articles sources }
                nodes { id status date { start } reports mentions { nodes { evidence article { version title mentions { evidence } } event { id reports } } } history { status mention { evidence } } }
            }
            events(asOf: $at) { totalCount }
            timeline(by: YEAR, asOf: $at) { points { count } coverage { articles } }
            contactMatrix(parties: ["CN", "RU"], filter: { status: [PLANNED, OCCURRED] }, asOf: $at) { cells { contacts } coverage { articles } }
        }
        """;

    [Fact]
    public async Task What_was_known_then_is_told_although_more_came_and_some_was_corrected()
    {
        await using var graph = await StoredGraph.StartAsync();
        var then = (await graph.ReviseAsync("plan", Graph.Meeting("2023-06-01", status: EventStatus.Planned, name: "Xi Jinping"))).Article.RecordedAt;
        var before = (await graph.Api.DataAsync(All)).GetRawText();
        await graph.AddAsync(("plan", Graph.Meeting("2023-06-02", name: "Xi Jinping")), ("other", Graph.Meeting("2023-06-02", name: "Xi Jinping")), ("last", Graph.Visit("2023-07-01")));

        (await graph.Api.DataAsync(All)).GetRawText().ShouldNotBe(before);
        (await graph.Api.DataAsync(All, new { at = then })).GetRawText().ShouldBe(before);
        (await graph.Api.DataAsync(All, new { at = "2100-01-01T00:00:00Z" })).GetRawText().ShouldBe((await graph.Api.DataAsync(All)).GetRawText());
    }

    [Fact]
    public async Task An_event_is_asked_for_by_an_id_of_that_time()
    {
        await using var graph = await StoredGraph.StartAsync();
        var told = await graph.ReviseAsync("report", Graph.Meeting("2023-06-01"));
        var gone = await graph.ReviseAsync("report");
        var id = told.Events[0].Value;

        (await EventAsync(graph, id, told.Article.RecordedAt)).GetProperty("data").GetProperty("event").GetProperty("id").GetString().ShouldBe(id);
        (await EventAsync(graph, id, told.Article.RecordedAt.AddTicks(-1))).GetProperty("data").GetProperty("event").ValueKind.ShouldBe(JsonValueKind.Null);
        (await EventAsync(graph, id, gone.Article.RecordedAt)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("EVENT_GONE");
    }

    [Fact]
    public async Task Before_the_first_report_nothing_was_known()
    {
        await using var graph = await StoredGraph.StartAsync();
        await graph.AddAsync(("one", Graph.Meeting("2023-06-01")));

        var answer = await graph.Api.DataAsync(
            "{ events(asOf: \"1999-01-01T00:00:00Z\") { totalCount position nodes { id } coverage { articles lastArticle } } now: events { position } }");

        answer.GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBe(0);
        answer.GetProperty("events").GetProperty("nodes").GetArrayLength().ShouldBe(0);
        answer.GetProperty("events").GetProperty("coverage").GetRawText().ShouldBe("""{"articles":0,"lastArticle":null}""");
        answer.GetProperty("events").GetProperty("position").GetString().ShouldBe(answer.GetProperty("now").GetProperty("position").GetString());
    }

    [Theory]
    [InlineData("contacts(between: [\"CN\", \"RU\"], asOf: \"2023-01-01T00:00:00Z\") { totalCount }")]
    [InlineData("timeline(by: DAY, asOf: \"2023-01-01T00:00:00Z\") { points { count } }")]
    public async Task Too_many_mentions_are_a_coded_error_that_says_what_to_do(string field)
    {
        await using var api = await Api.StartAsync();

        (await api.ErrorAsync($"{{ {field} }}")).ShouldBe(("TOO_MANY_MENTIONS", "More than 50000 mentions bear on what was known then. Narrow the question by parties, kinds or days."));
    }

    private static Task<JsonElement> EventAsync(StoredGraph graph, string id, DateTimeOffset at) =>
        graph.Api.AskAsync("query($id: ID!, $at: DateTime) { event(id: $id, asOf: $at) { id } }", new { id, at });
}
