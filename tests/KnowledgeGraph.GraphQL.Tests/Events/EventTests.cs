using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Events;

public sealed class EventTests
{
    public static TheoryData<string, DiplomaticEvent> Summaries => new()
    {
        { "Ma Zhaoxu (CN) visits RU", Graph.Visit("2023-01-01", "CN", "RU", name: "Ma Zhaoxu") },
        { "RU plans to visit CN", Graph.Visit("2023-01-01", status: EventStatus.Planned) },
        { "RU: visit to CN postponed", Graph.Visit("2023-01-01", status: EventStatus.Postponed) },
        { "RU: visit to CN cancelled", Graph.Visit("2023-01-01", status: EventStatus.Cancelled) },
        { "Wang Yi (CN) and RU meet", Graph.Meeting("2023-01-01", name: "Wang Yi") },
        { "CN and RU talk by phone", Graph.Meeting("2023-01-01", mode: MeetingMode.Phone) },
        { "CN and RU plan to talk by video", Graph.Meeting("2023-01-01", mode: MeetingMode.Video, status: EventStatus.Planned) },
        { "CN and RU: talk cancelled", Graph.Meeting("2023-01-01", mode: MeetingMode.Phone, status: EventStatus.Cancelled) },
        { "CN, RU, IN and 2 more meet", Graph.Meeting("2023-01-01", "CN,RU,IN,BR,ZA") },
        { "US postpones a visit with CN", Graph.Cancellation("2023-02-03") },
        { "Qin Gang (CN) speaks about US and UA", Graph.Statement("2023-01-01", "CN", "US", "UA") },
        { "Qin Gang (CN) makes a statement", Graph.Statement("2023-01-01") },
    };

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Of_AnEvent_SaysItInOneLine(string expected, DiplomaticEvent account) => EventSummaryLine.Of(account).ShouldBe(expected);

    [Fact]
    public async Task An_event_answers_to_its_aliases_and_opens_its_mentions_and_their_articles()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("anchor", Graph.Meeting("2023-07", name: "Wang Yi"), "other"));
        var found = (await api.DataAsync("""
            { event(id: "other") { __typename id aliases kind status overdue date { start end precision } parties { role party { code name(language: "id") } }
              participants { role office surface person { id name } } place { id city country { code } } confidence voices reports firstReported
              history { status mention { id } } ... on Meeting { mode during { id } cancelledBy { id } }
              mentions(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind evidence start end rule article { id url mentions { id } } event { id } } } } }
            """)).GetProperty("event");

        found.GetProperty("__typename").GetString().ShouldBe("Meeting");
        found.GetProperty("id").GetString().ShouldBe("anchor");
        found.GetProperty("aliases").GetRawText().ShouldBe("""["other"]""");
        found.GetProperty("date").GetRawText().ShouldBe("""{"start":"2023-07-01","end":"2023-07-31","precision":"MONTH"}""");
        found.GetProperty("parties")[1].GetRawText().ShouldBe("""{"role":"PARTICIPANT","party":{"code":"RU","name":"Rusia"}}""");
        found.GetProperty("participants")[0].GetProperty("person").GetProperty("name").GetString().ShouldBe("Wang Yi");
        found.GetProperty("participants")[1].GetProperty("person").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        found.GetProperty("firstReported").GetString().ShouldBe("2024-01-01T12:00:00Z");
        var mentions = found.GetProperty("mentions");
        mentions.GetProperty("totalCount").GetInt32().ShouldBe(2);
        mentions.GetProperty("nodes")[0].GetProperty("evidence").GetString().ShouldBe("They met in Beijing.");
        mentions.GetProperty("nodes")[0].GetProperty("article").GetProperty("mentions")[0].GetProperty("id").GetString().ShouldBe("anchor");
        mentions.GetProperty("nodes")[0].GetProperty("event").GetProperty("id").GetString().ShouldBe("anchor");

        var after = mentions.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = (await api.DataAsync("query($after: Cursor) { event(id: \"anchor\") { mentions(after: $after) { pageInfo { hasPreviousPage hasNextPage } nodes { id } } } }", new { after }))
            .GetProperty("event").GetProperty("mentions");
        next.GetRawText().ShouldBe("""{"pageInfo":{"hasPreviousPage":true,"hasNextPage":false},"nodes":[{"id":"other"}]}""");
        (await api.ErrorAsync("{ event(id: \"anchor\") { mentions(after: \"elsewhere\") { nodes { id } } } }")).Code.ShouldBe("INVALID_CURSOR");
    }

    [Fact]
    public async Task An_id_that_was_never_given_is_null_and_one_whose_reports_are_gone_says_so()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Gone.Add(Graph.Event("gone", Graph.Visit("2023-02-05", "US", "CN")));
        (await api.DataAsync("{ event(id: \"never\") { id } }")).GetProperty("event").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var answer = await api.AskAsync("{ event(id: \"gone\") { id } }");
        answer.GetProperty("errors")[0].GetProperty("extensions").GetRawText().ShouldBe(
            """{"code":"EVENT_GONE","lastState":{"id":"gone","kind":"VISIT","status":"OCCURRED","date":"2023-02-05","summary":"US visits CN"}}""");
    }

    [Fact]
    public async Task Links_lead_from_a_plan_to_its_cancellation_and_from_a_visit_to_its_meetings()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("plan", Graph.Visit("2023-02-05", "US", "CN", EventStatus.Postponed)) with { CancelledBy = new("call-off") });
        api.Graph.Add(Graph.Event("call-off", Graph.Cancellation("2023-02-03")) with { Cancels = new("plan") });
        api.Graph.Add(Graph.Event("visit", Graph.Visit("2023-06-18", "US", "CN")));
        api.Graph.Add(Graph.Event("talks", Graph.Meeting("2023-06-19", "US,CN")) with { During = new("visit") });
        api.Graph.Add(Graph.Event("other talks", Graph.Meeting("2023-06-19", "US,CN")));
        var data = await api.DataAsync("""
            { events(orderBy: START_ASC) { nodes { id ... on Visit { visitor { code } host { code } meetings { id } cancelledBy { id form plannedDate { start } } } ... on Cancellation { cancels cancelled { id ... on Visit { status } } } ... on Meeting { during { id } } } } }
            """);
        data.GetProperty("events").GetProperty("nodes").GetRawText().ShouldBe(
            """[{"id":"call-off","cancels":"VISIT","cancelled":{"id":"plan","status":"POSTPONED"}},"""
            + """{"id":"plan","visitor":{"code":"US"},"host":{"code":"CN"},"meetings":[],"cancelledBy":{"id":"call-off","form":"POSTPONED","plannedDate":{"start":"2023-02-05"}}},"""
            + """{"id":"visit","visitor":{"code":"US"},"host":{"code":"CN"},"meetings":[{"id":"talks"}],"cancelledBy":null},"""
            + """{"id":"other talks","during":null},{"id":"talks","during":{"id":"visit"}}]""");
    }

    [Theory]
    [InlineData("""{ kinds: [STATEMENT], about: ["US"] }""", "statement")]
    [InlineData("""{ speaker: ["CN"] }""", "statement")]
    [InlineData("""{ initiator: ["US"], forms: [POSTPONED], cancels: [VISIT] }""", "cancellation")]
    [InlineData("""{ visitor: ["RU"], host: ["CN"] }""", "planned,visit")]
    [InlineData("""{ precision: [YEAR] }""", "year")]
    [InlineData("""{ undated: true }""", "undated")]
    [InlineData("""{ overdue: true }""", "planned")]
    [InlineData("""{ country: ["CN"], city: "beijing", modes: [VIDEO] }""", "year")]
    [InlineData("""{ languages: ["en"] }""", "")]
    [InlineData("""{ sources: ["antara"], minConfidence: 0.9, minVoices: 1, kinds: [VISIT] }""", "planned,visit")]
    [InlineData("""{ parties: { only: ["US", "CN"], any: ["US"] } }""", "cancellation")]
    [InlineData("""{ firstReportedFrom: "2024-01-01T13:00:00+01:00", firstReportedTo: "2024-01-01T12:00:00Z", kinds: [VISIT], status: [OCCURRED] }""", "visit")]
    [InlineData("""{ kinds: [] }""", "")]
    public async Task Each_field_of_the_filter_narrows(string filter, string expected)
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("statement", Graph.Statement("2023-05-07", "CN", "US")));
        api.Graph.Add(Graph.Event("cancellation", Graph.Cancellation("2023-02-03")));
        api.Graph.Add(Graph.Event("visit", Graph.Visit("2023-01-02")));
        api.Graph.Add(Graph.Event("planned", Graph.Visit("2023-03-02", status: EventStatus.Planned)));
        api.Graph.Add(Graph.Event("year", Graph.Meeting("2021", mode: MeetingMode.Video)));
        api.Graph.Add(Graph.Event("undated", Graph.Meeting("")));
        var nodes = (await api.DataAsync($"{{ events(filter: {filter}) {{ nodes {{ id }} }} }}")).GetProperty("events").GetProperty("nodes");
        string.Join(',', nodes.EnumerateArray().Select(node => node.GetProperty("id").GetString())).ShouldBe(expected);
    }
}
