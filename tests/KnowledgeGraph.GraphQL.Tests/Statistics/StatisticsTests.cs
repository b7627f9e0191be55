using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.GraphQL.Tests.Store;

namespace KnowledgeGraph.GraphQL.Tests.Statistics;

/// <summary>Timelines, matrices and counterparts over the embedded store.</summary>
public sealed class StatisticsTests
{
    private static readonly (string Id, DiplomaticEvent Account)[] _reports =
    [
        ("a", Graph.Visit("2023-03-20", "CN", "RU")),
        ("b", Graph.Meeting("2023-03-21", "CN,RU,ID")),
        ("c", Graph.Meeting("2023-05", "CN,RU", name: "Wang Yi")),
        ("d", Graph.Meeting("2023", "CN,IN")),
        ("e", Graph.Visit("2023-07-01", "RU", "CN", EventStatus.Planned)),
        ("f", Graph.Meeting("2022-11-10", "CN,ID")),
        ("g", Graph.Statement("2023-03-20", "CN", "RU")),
        ("h", Graph.Meeting("", "CN,US")),
    ];

    [Fact]
    public async Task A_timeline_counts_vague_dates_apart_and_undated_ones_in_the_coverage()
    {
        await using var graph = await FilledAsync();

        (await AnswerAsync(graph, """{ timeline(by: MONTH, filter: { from: "2023-01-01", to: "2023-12-31" }) { points { from to count vague kinds { kind count } } coverage { undated monthOrYear } } }""", "timeline"))
            .ShouldBe("""
                {"points":[{"from":"2023-01-01","to":"2023-01-31","count":0,"vague":1,"kinds":[]},
                {"from":"2023-03-01","to":"2023-03-31","count":3,"vague":0,"kinds":[{"kind":"VISIT","count":1},{"kind":"MEETING","count":1},{"kind":"STATEMENT","count":1}]},
                {"from":"2023-05-01","to":"2023-05-31","count":1,"vague":0,"kinds":[{"kind":"MEETING","count":1}]},
                {"from":"2023-07-01","to":"2023-07-31","count":1,"vague":0,"kinds":[{"kind":"VISIT","count":1}]}],
                "coverage":{"undated":1,"monthOrYear":2}}
                """.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_matrix_counts_what_happened_between_each_two()
    {
        await using var graph = await FilledAsync();

        (await AnswerAsync(graph, """
            { contactMatrix(parties: ["RU", "CN", "ID", "CN"], from: "2023-01-01", to: "2023-12-31") {
              parties { code } cells { a { code } b { code } contacts visits meetings lastContact { start precision } } coverage { undated monthOrYear sources articles } } }
            """, "contactMatrix")).ShouldBe("""
                {"parties":[{"code":"CN"},{"code":"ID"},{"code":"RU"}],"cells":[
                {"a":{"code":"CN"},"b":{"code":"ID"},"contacts":1,"visits":0,"meetings":1,"lastContact":{"start":"2023-03-21","precision":"DAY"}},
                {"a":{"code":"CN"},"b":{"code":"RU"},"contacts":3,"visits":1,"meetings":2,"lastContact":{"start":"2023-05-01","precision":"MONTH"}},
                {"a":{"code":"ID"},"b":{"code":"RU"},"contacts":1,"visits":0,"meetings":1,"lastContact":{"start":"2023-03-21","precision":"DAY"}}],
                "coverage":{"undated":0,"monthOrYear":1,"sources":1,"articles":8}}
                """.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_matrix_without_parties_has_those_with_the_most_contacts()
    {
        await using var graph = await FilledAsync();

        (await AnswerAsync(graph, """{ contactMatrix(filter: { undated: false, minVoices: 1 }, from: "2023-03-01", to: "2023-03-31") { parties { code } } }""", "contactMatrix"))
            .ShouldBe("""{"parties":[{"code":"CN"},{"code":"ID"},{"code":"IN"},{"code":"RU"}]}""");
        (await AnswerAsync(graph, """{ contactMatrix(filter: { status: [POSTPONED] }) { parties { code } cells { contacts } coverage { undated } } }""", "contactMatrix"))
            .ShouldBe("""{"parties":[],"cells":[],"coverage":{"undated":0}}""");
    }

    [Fact]
    public async Task Counterparts_come_with_the_span_before()
    {
        await using var graph = await FilledAsync();

        (await AnswerAsync(graph, """{ party(code: "CN") { counterparts(from: "2023-01-01", to: "2023-12-31", first: 2) { party { code } contacts before lastContact { start } } } }""", "party"))
            .ShouldBe("""{"counterparts":[{"party":{"code":"RU"},"contacts":3,"before":0,"lastContact":{"start":"2023-05-01"}},{"party":{"code":"ID"},"contacts":1,"before":1,"lastContact":{"start":"2023-03-21"}}]}""");
        (await AnswerAsync(graph, """{ party(code: "US") { counterparts { party { code } contacts before lastContact { start } } } }""", "party"))
            .ShouldBe("""{"counterparts":[{"party":{"code":"CN"},"contacts":1,"before":null,"lastContact":null}]}""");
        (await AnswerAsync(graph, """{ party(code: "RU") { counterparts(filter: { status: [PLANNED] }) { party { code } contacts } } }""", "party"))
            .ShouldBe("""{"counterparts":[{"party":{"code":"CN"},"contacts":1}]}""");
    }

    [Theory]
    [InlineData("""{ contactMatrix(parties: ["CN"]) { cells { contacts } } }""", "TOO_FEW_PARTIES")]
    [InlineData("""{ contactMatrix(parties: ["CN", "XX"]) { cells { contacts } } }""", "UNKNOWN_PARTY")]
    [InlineData("""{ contactMatrix(from: "2023-02-01", to: "2023-01-01") { cells { contacts } } }""", "INVALID_SPAN")]
    [InlineData("""{ party(code: "CN") { counterparts(first: 0) { contacts } } }""", "INVALID_PAGE")]
    [InlineData("""{ party(code: "CN") { counterparts(first: 5000) { contacts } } }""", "PAGE_TOO_LARGE")]
    [InlineData("""{ events(filter: { text: "…!" }) { totalCount } }""", "INVALID_FILTER")]
    [InlineData("""{ articles(filter: { text: "" }) { totalCount } }""", "INVALID_FILTER")]
    [InlineData("""{ events(first: 500) { nodes { parties { party { counterparts { contacts } } } } } }""", "QUERY_TOO_COMPLEX")]
    public async Task What_cannot_be_answered_is_refused_by_code(string query, string code)
    {
        await using var graph = await StoredGraph.StartAsync();

        (await graph.Api.ErrorAsync(query)).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_matrix_of_too_many_parties_is_refused()
    {
        await using var graph = await StoredGraph.StartAsync();
        var parties = Domain.Parties.PartyCatalogue.All.Take(51).Select(party => party.Code.Value);

        (await graph.Api.ErrorAsync("query($parties: [PartyCode!]) { contactMatrix(parties: $parties) { cells { contacts } } }", new { parties })).Code.ShouldBe("TOO_MANY_PARTIES");
    }

    [Fact]
    public async Task Words_find_events_and_articles_and_choose_changes()
    {
        await using var graph = await FilledAsync();

        (await AnswerAsync(graph, """{ events(filter: { text: "evidence of b" }) { totalCount statusCounts { status count } nodes { summary } } }""", "events"))
            .ShouldBe("""{"totalCount":1,"statusCounts":[{"status":"OCCURRED","count":1}],"nodes":[{"summary":"CN, RU and ID meet"}]}""");
        (await AnswerAsync(graph, """{ articles(filter: { text: "\"title of c\"" }) { totalCount nodes { title } } }""", "articles"))
            .ShouldBe("""{"totalCount":1,"nodes":[{"title":"Title of c"}]}""");
        await using var socket = await Socket.StartAsync(graph.Api);
        await socket.SubscribeAsync("1", "subscription($filter: EventFilter, $after: Cursor) { eventChanged(filter: $filter, after: $after) { event { summary } } }", new { filter = new { text = "title b" }, after = "bG9nOjA" });

        (await socket.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("eventChanged").GetProperty("event").GetProperty("summary").GetString().ShouldBe("CN, RU and ID meet");
    }

    private static async Task<StoredGraph> FilledAsync()
    {
        var graph = await StoredGraph.StartAsync();
        await graph.AddAsync(_reports);
        return graph;
    }

    private static async Task<string> AnswerAsync(StoredGraph graph, string query, string field) => (await graph.Api.DataAsync(query)).GetProperty(field).GetRawText();
}
