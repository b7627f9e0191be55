using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Events;

public sealed class ContactsTests
{
    private const string Ids = "{ nodes { id } totalCount statusCounts { status count } coverage { undated monthOrYear sources languages articles lastArticle } position }";

    private static async Task<Api> StartAsync()
    {
        var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("a", Graph.Visit("2023-03-20", "CN", "RU", name: "Xi Jinping")));
        api.Graph.Add(Graph.Event("b", Graph.Meeting("2023-12-31")));
        api.Graph.Add(Graph.Event("c", Graph.Meeting("2023-05-05", mode: MeetingMode.Phone)));
        api.Graph.Add(Graph.Event("d", Graph.Meeting("2023-06-06", status: EventStatus.Planned)));
        api.Graph.Add(Graph.Event("e", Graph.Meeting("2024-01-01")));
        api.Graph.Add(Graph.Event("f", Graph.Meeting("2023-05-06", "CN,US")));
        api.Graph.Add(Graph.Event("g", Graph.Statement("2023-05-07", "CN", "RU")));
        api.Graph.Add(Graph.Event("h", Graph.Meeting("")));
        api.Graph.Add(Graph.Event("i", Graph.Meeting("2023-07", "CN,RU,IN")));
        api.Graph.Add(Graph.Event("j", Graph.Cancellation("2023-05-08", "CN", "RU")));
        return api;
    }

    [Fact]
    public async Task All_contacts_of_a_pair_in_a_year_newest_first_are_those_that_occurred()
    {
        await using var api = await StartAsync();
        var contacts = (await api.DataAsync($"{{ contacts(between: [\"CN\", \"RU\"], from: \"2023-01-01\", to: \"2023-12-31\") {Ids} }}")).GetProperty("contacts");

        IdsOf(contacts).ShouldBe(["b", "i", "c", "a"]);
        contacts.GetProperty("totalCount").GetInt32().ShouldBe(4);
        contacts.GetProperty("statusCounts").GetRawText().ShouldBe("""[{"status":"PLANNED","count":1},{"status":"OCCURRED","count":4}]""");
        contacts.GetProperty("coverage").GetProperty("undated").GetInt32().ShouldBe(1);
        contacts.GetProperty("coverage").GetProperty("monthOrYear").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("""between: ["RU", "CN", "RU"]""", "e,b,i,c,a,h")]
    [InlineData("""between: ["CN", "RU"], orderBy: START_ASC""", "a,c,i,b,e,h")]
    [InlineData("""between: ["CN", "RU", "IN"]""", "i")]
    [InlineData("""between: ["CN", "RU"], status: [PLANNED]""", "d")]
    [InlineData("""between: ["CN", "RU"], status: [PLANNED, OCCURRED], filter: { status: [PLANNED, POSTPONED] }""", "d")]
    [InlineData("""between: ["CN", "RU"], filter: { status: [PLANNED] }""", "d")]
    [InlineData("""between: ["CN", "RU"], filter: { kinds: [VISIT, STATEMENT] }""", "a")]
    [InlineData("""between: ["CN", "RU"], filter: { parties: { all: ["IN"] } }""", "i")]
    [InlineData("""between: ["CN", "RU"], filter: { parties: { none: ["IN"] }, modes: [IN_PERSON] }""", "e,b,h")]
    [InlineData("""between: ["CN", "RU"], from: "2023-05-05", to: "2023-12-31", filter: { to: "2023-07-15" }""", "i,c")]
    [InlineData("""between: ["CN", "RU"], from: "2023-01-01", filter: { undated: true }""", "h")]
    [InlineData("""between: ["CN", "RU"], from: "2023-12-31", to: "2023-12-31" """, "b")]
    public async Task Arguments_and_filter_both_hold(string arguments, string expected)
    {
        await using var api = await StartAsync();
        IdsOf((await api.DataAsync($"{{ contacts({arguments}) {Ids} }}")).GetProperty("contacts")).ShouldBe(expected.Split(','));
    }

    [Theory]
    [InlineData("""between: ["CN", "CN"]""", "TOO_FEW_PARTIES")]
    [InlineData("between: []", "TOO_FEW_PARTIES")]
    [InlineData("""between: ["CN", "XX"]""", "UNKNOWN_PARTY")]
    [InlineData("""between: ["CN", "RU"], filter: { host: ["China"] }""", "UNKNOWN_PARTY")]
    [InlineData("""between: ["CN", "RU"], from: "2023-02-01", to: "2023-01-01" """, "INVALID_SPAN")]
    [InlineData("""between: ["CN", "RU"], filter: { from: "2023-02-01", to: "2023-01-01" }""", "INVALID_SPAN")]
    [InlineData("""between: ["CN", "RU"], first: 100000""", "PAGE_TOO_LARGE")]
    [InlineData("""between: ["CN", "RU"], last: 501""", "PAGE_TOO_LARGE")]
    [InlineData("""between: ["CN", "RU"], first: 0""", "INVALID_PAGE")]
    [InlineData("""between: ["CN", "RU"], first: 1, last: 1""", "INVALID_PAGE")]
    [InlineData("""between: ["CN", "RU"], last: 1, after: "x" """, "INVALID_PAGE")]
    [InlineData("""between: ["CN", "RU"], after: "from elsewhere" """, "INVALID_CURSOR")]
    public async Task What_makes_no_sense_is_a_coded_error(string arguments, string code)
    {
        await using var api = await StartAsync();
        (await api.ErrorAsync($"{{ contacts({arguments}) {Ids} }}")).Code.ShouldBe(code);
    }

    [Fact]
    public async Task An_unknown_party_is_answered_with_near_ones()
    {
        await using var api = await StartAsync();
        var answer = await api.AskAsync("""{ party(code: "Russia") { code } }""");
        var error = answer.GetProperty("errors")[0];

        error.GetProperty("message").GetString().ShouldBe("'Russia' is not the code of a state or organisation. Did you mean RU (Russia)?");
        error.GetProperty("extensions").GetRawText().ShouldBe("""{"code":"UNKNOWN_PARTY","near":[{"code":"RU","name":"Russia"}]}""");
        error.GetProperty("path")[0].GetString().ShouldBe("party");
    }

    [Fact]
    public async Task Pages_follow_each_other_in_both_directions()
    {
        await using var api = await StartAsync();
        const string Query = """query($first: Int, $after: Cursor, $last: Int, $before: Cursor) { contacts(between: ["CN", "RU"], first: $first, after: $after, last: $last, before: $before) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";
        var forward = new List<string>();
        for (string? after = null; ;)
        {
            var page = (await api.DataAsync(Query, new { first = 4, after })).GetProperty("contacts");
            forward.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                break;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        forward.ShouldBe(["e", "b", "i", "c", "a", "h"]);
        var end = (await api.DataAsync(Query, new { last = 2 })).GetProperty("contacts");
        var before = (await api.DataAsync(Query, new { last = 2, before = end.GetProperty("pageInfo").GetProperty("startCursor").GetString() })).GetProperty("contacts");
        before.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()).ShouldBe(["i", "c"]);
        before.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean().ShouldBeTrue();
    }

    private static IEnumerable<string?> IdsOf(JsonElement list) => list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString());
}
