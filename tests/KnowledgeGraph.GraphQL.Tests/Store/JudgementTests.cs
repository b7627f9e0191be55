using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Store;

/// <summary>Judgements and retractions over the embedded store.</summary>
public sealed class JudgementTests
{
    private const string Mark = "mutation($ids: [ID!]!) { markSame(kind: EVENT, ids: $ids, reason: \"one talk\") { id subject verdict ids author reason undone orphaned } }";

    [Fact]
    public async Task What_is_marked_the_same_is_one_event_until_it_is_undone()
    {
        await using var graph = await StoredGraph.StartAsync();
        var ids = await TwoMeetingsAsync(graph);

        var judgement = (await graph.Api.DataAsync(Mark, new { ids })).GetProperty("markSame");

        judgement.GetProperty("verdict").GetString().ShouldBe("SAME");
        judgement.GetProperty("author").GetString().ShouldBe("local");
        judgement.GetProperty("ids").EnumerateArray().Select(id => id.GetString()).ShouldBe(ids);
        (await EventsAsync(graph)).ShouldHaveSingleItem().GetProperty("judgements")[0].GetProperty("reason").GetString().ShouldBe("one talk");

        var undone = await graph.Api.DataAsync("mutation($id: ID!) { undoJudgement(id: $id) { undone } }", new { id = judgement.GetProperty("id").GetString() });

        undone.GetProperty("undoJudgement").GetProperty("undone").GetBoolean().ShouldBeTrue();
        (await EventsAsync(graph)).Count.ShouldBe(2);
        var listed = (await graph.Api.DataAsync("{ judgements(orphaned: false, first: 1) { totalCount nodes { undone } pageInfo { hasNextPage } } }")).GetProperty("judgements");
        listed.GetProperty("totalCount").GetInt32().ShouldBe(1);
        listed.GetProperty("nodes")[0].GetProperty("undone").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_contradiction_is_refused_with_the_judgements_against_it()
    {
        await using var graph = await StoredGraph.StartAsync();
        var ids = await TwoMeetingsAsync(graph);
        var different = await graph.Api.DataAsync("mutation($ids: [ID!]!) { markDifferent(kind: EVENT, ids: $ids) { id } }", new { ids });

        var error = (await graph.Api.AskAsync(Mark, new { ids })).GetProperty("errors")[0].GetProperty("extensions");

        error.GetProperty("code").GetString().ShouldBe("CONTRADICTED_JUDGEMENT");
        error.GetProperty("against")[0].GetString().ShouldBe(different.GetProperty("markDifferent").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_review_corrects_confirms_or_takes_away()
    {
        await using var graph = await StoredGraph.StartAsync();
        var ids = await TwoMeetingsAsync(graph);

        await graph.Api.DataAsync(
            "mutation($id: ID!) { reviewEvent(id: $id, review: { verdict: CORRECTED, status: PLANNED, from: \"2023-01-05\", parties: [\"CN\", \"KZ\"] }) { id } }", new { id = ids[0] });
        await graph.Api.DataAsync("mutation($id: ID!) { reviewEvent(id: $id, review: { verdict: WRONG }) { id } }", new { id = ids[1] });

        var corrected = (await EventsAsync(graph)).ShouldHaveSingleItem();
        corrected.GetProperty("status").GetString().ShouldBe("PLANNED");
        corrected.GetProperty("date").GetProperty("start").GetString().ShouldBe("2023-01-05");
        corrected.GetProperty("confidence").GetDouble().ShouldBe(1);
        corrected.GetProperty("history").EnumerateArray().Last().GetProperty("mention").ValueKind.ShouldBe(JsonValueKind.Null);
        var gone = (await graph.Api.AskAsync("query($id: ID!) { event(id: $id) { id } }", new { id = ids[1] })).GetProperty("errors")[0];
        gone.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("EVENT_GONE");
    }

    [Theory]
    [InlineData("reviewEvent(id: \"nobody\", review: { verdict: WRONG })", "UNKNOWN_ID")]
    [InlineData("reviewEvent(id: \"nobody\", review: { verdict: CORRECTED })", "INVALID_JUDGEMENT")]
    [InlineData("reviewEvent(id: \"nobody\", review: { verdict: CORRECTED, to: \"2023-01-01\" })", "INVALID_JUDGEMENT")]
    [InlineData("markSame(kind: EVENT, ids: [\"one\"])", "INVALID_JUDGEMENT")]
    [InlineData("markSame(kind: MENTION, ids: [\"one\", \"nobody\"])", "UNKNOWN_ID")]
    [InlineData("undoJudgement(id: \"nobody\")", "UNKNOWN_ID")]
    public async Task What_can_not_be_judged_is_answered_with_a_code(string field, string code)
    {
        await using var graph = await StoredGraph.StartAsync();

        var answer = await graph.Api.AskAsync($"mutation {{ {field} {{ id }} }}");

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task A_retracted_article_takes_its_events_along()
    {
        await using var graph = await StoredGraph.StartAsync();
        var receipts = await graph.AddAsync(("a", Graph.Meeting("2023-01-01", name: "Somebody")));

        var retracted = await graph.Api.DataAsync(
            "mutation($id: ID!) { retractArticle(id: $id, reason: \"a hoax\") { isNew article { retracted } events { id } } }", new { id = receipts[0].Article.Id.Value });

        retracted.GetProperty("retractArticle").GetProperty("article").GetProperty("retracted").GetBoolean().ShouldBeTrue();
        (await EventsAsync(graph)).ShouldBeEmpty();
        var unknown = await graph.Api.AskAsync("mutation { retractArticle(id: \"nobody\", reason: \"?\") { isNew } }");
        unknown.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("UNKNOWN_ID");
    }

    private static async Task<string[]> TwoMeetingsAsync(StoredGraph graph)
    {
        await graph.AddAsync(("a", Graph.Meeting("2023-01-01", name: "Somebody")), ("b", Graph.Meeting("2023-03-01", name: "Somebody")));
        return [.. (await EventsAsync(graph)).Select(found => found.GetProperty("id").GetString()!)];
    }

    private static async Task<IReadOnlyList<JsonElement>> EventsAsync(StoredGraph graph)
    {
        var data = await graph.Api.DataAsync(
            "{ events(orderBy: START_ASC) { nodes { id status confidence date { start } history { status mention { id } } judgements { id reason } } } }");
        return [.. data.GetProperty("events").GetProperty("nodes").EnumerateArray()];
    }
}
