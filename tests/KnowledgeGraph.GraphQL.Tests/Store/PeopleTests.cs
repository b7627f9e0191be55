using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Store;

/// <summary>One person under several ids, over the embedded store.</summary>
public sealed class PeopleTests
{
    private static readonly string _one = PersonId.Of(Graph.Party("RU"), "Yuri Belkin").Value;
    private static readonly string _other = PersonId.Of(Graph.Party("RU"), "Yuriy Belkin").Value;
    private static readonly string[] _ids = [_one, _other];
    private static readonly string _shown = _ids.Order(StringComparer.Ordinal).First();
    private static readonly string _alias = _ids.Order(StringComparer.Ordinal).Last();

    [Fact]
    public async Task Two_spellings_are_one_person_under_either_id()
    {
        await using var graph = await TwoSpellingsAsync();

        foreach (var id in _ids)
        {
            var person = (await graph.Api.DataAsync(
                "query($id: ID!) { person(id: $id) { id aliases party { code } spellings { text count } offices { title reports } events { nodes { participants { person { id } } } } } }", new { id })).GetProperty("person");
            person.GetProperty("id").GetString().ShouldBe(_shown);
            person.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()).ShouldBe([_alias]);
            person.GetProperty("party").GetProperty("code").GetString().ShouldBe("RU");
            person.GetProperty("spellings").EnumerateArray().Select(spelling => $"{spelling.GetProperty("text")} {spelling.GetProperty("count")}").ShouldBe(["Yuri Belkin 1", "Юрий Белкин 1"]);
            person.GetProperty("offices")[0].GetProperty("reports").GetInt32().ShouldBe(2);
            People(person.GetProperty("events")).ShouldBe([_shown, _shown]);
        }
    }

    [Fact]
    public async Task Marked_different_they_are_two_until_it_is_undone()
    {
        await using var graph = await TwoSpellingsAsync();

        var judgement = (await graph.Api.DataAsync("mutation($ids: [ID!]!) { markDifferent(kind: PERSON, ids: $ids, reason: \"two of one name\") { id subject orphaned } }", new { ids = _ids })).GetProperty("markDifferent");

        judgement.GetProperty("subject").GetString().ShouldBe("PERSON");
        judgement.GetProperty("orphaned").GetBoolean().ShouldBeFalse();
        People(await EventsAsync(graph)).Order(StringComparer.Ordinal).ShouldBe(_ids.Order(StringComparer.Ordinal));
        foreach (var id in _ids)
        {
            var person = (await graph.Api.DataAsync("query($id: ID!) { person(id: $id) { id aliases judgements { reason undone } } }", new { id })).GetProperty("person");
            person.GetProperty("id").GetString().ShouldBe(id);
            person.GetProperty("aliases").GetArrayLength().ShouldBe(0);
            person.GetProperty("judgements")[0].GetProperty("reason").GetString().ShouldBe("two of one name");
        }

        await graph.Api.DataAsync("mutation($id: ID!) { undoJudgement(id: $id) { undone } }", new { id = judgement.GetProperty("id").GetString() });

        People(await EventsAsync(graph)).ShouldBe([_shown, _shown]);
    }

    [Fact]
    public async Task Marked_the_same_two_whom_nothing_joins_are_one()
    {
        await using var graph = await StoredGraph.StartAsync();
        await AddAsync(graph, ("2023-03-20", "Oleg Ryndin", "Олег Рындин"), ("2023-05-20", "Aleksei Zorin", "Алексей Зорин"));
        var ids = new[] { PersonId.Of(Graph.Party("RU"), "Oleg Ryndin").Value, PersonId.Of(Graph.Party("RU"), "Aleksei Zorin").Value };
        People(await EventsAsync(graph)).Distinct().Count().ShouldBe(2);

        await graph.Api.DataAsync("mutation($ids: [ID!]!) { markSame(kind: PERSON, ids: $ids) { id } }", new { ids });

        People(await EventsAsync(graph)).Distinct().ShouldHaveSingleItem();
        (await graph.Api.AskAsync("mutation($ids: [ID!]!) { markDifferent(kind: PERSON, ids: $ids) { id } }", new { ids }))
            .GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("CONTRADICTED_JUDGEMENT");
    }

    [Fact]
    public async Task A_filter_finds_events_under_every_id_of_a_person()
    {
        await using var graph = await TwoSpellingsAsync();
        await AddAsync(graph, ("2023-03-25", "Oleg Ryndin", "Олег Рындин"));

        foreach (var id in _ids)
        {
            var data = await graph.Api.DataAsync(
                """
                query($id: [ID!]) {
                  events(filter: { people: $id }) { totalCount }
                  contacts(between: ["RU", "CN"], filter: { people: $id }) { totalCount }
                  timeline(by: YEAR, filter: { people: $id }) { points { count } }
                }
                """,
                new { id = new[] { id } });
            data.GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBe(2);
            data.GetProperty("contacts").GetProperty("totalCount").GetInt32().ShouldBe(2);
            data.GetProperty("timeline").GetProperty("points")[0].GetProperty("count").GetInt32().ShouldBe(2);
        }
    }

    [Theory]
    [InlineData("name: \"белк\"", "Yuriy Belkin")]
    [InlineData("name: \"yur bel\"", "Yuriy Belkin")]
    [InlineData("name: \"Belkin Y\"", "Yuriy Belkin")]
    [InlineData("name: \"elkin\"", "")]
    [InlineData("name: \"jinp xi\", party: \"CN\"", "Xi Jinping")]
    [InlineData("office: \"interior_minister\"", "Yuriy Belkin")]
    [InlineData("office: \"Interior_Minister\", party: \"RU\", onDay: \"2023-04-10\"", "Yuriy Belkin")]
    [InlineData("office: \"interior_minister\", onDay: \"2023-06-10\"", "")]
    [InlineData("office: \"interior_minister\", party: \"CN\"", "")]
    [InlineData("office: \"foreign_minister\", party: \"CN\", onDay: \"2023-05-10\"", "Qin Gang")]
    public async Task People_are_found_by_any_spelling_and_by_office_and_day(string arguments, string names)
    {
        await using var graph = await TwoSpellingsAsync();

        var people = (await graph.Api.DataAsync($"{{ people({arguments}) {{ totalCount nodes {{ name }} }} }}")).GetProperty("people");

        string.Join(", ", people.GetProperty("nodes").EnumerateArray().Select(person => person.GetProperty("name").GetString())).ShouldBe(names);
        people.GetProperty("totalCount").GetInt32().ShouldBe(names.Length == 0 ? 0 : 1);
    }

    [Fact]
    public async Task Pages_of_the_people_of_a_party_are_one_list()
    {
        await using var graph = await TwoSpellingsAsync();
        var all = await NamesAsync(graph, "first: 500");
        all.Count.ShouldBeGreaterThan(3);
        all.ShouldBe(all.Order(StringComparer.Ordinal));
        var paged = new List<string>();
        string? after = null;
        do
        {
            var page = (await graph.Api.DataAsync("query($after: Cursor) { party(code: \"RU\") { people(first: 2, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } } } }", new { after }))
                .GetProperty("party").GetProperty("people");
            paged.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("name").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        paged.ShouldBe(all);
        (await NamesAsync(graph, "onDay: \"2023-04-10\", first: 500")).ShouldContain("Yuriy Belkin");
        (await NamesAsync(graph, "onDay: \"1900-01-01\"")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ people(name: \"?!\") { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ people(party: \"ZZ\") { totalCount } }", "UNKNOWN_PARTY")]
    [InlineData("{ people(first: 501) { totalCount } }", "PAGE_TOO_LARGE")]
    [InlineData("{ people(after: \"AAAA\") { totalCount } }", "INVALID_CURSOR")]
    [InlineData("mutation { markSame(kind: PERSON, ids: [\"xi-jinping\", \"nobody\"]) { id } }", "UNKNOWN_ID")]
    [InlineData("mutation { markSame(kind: PERSON, ids: [\"xi-jinping\", \"vladimir-putin\"]) { id } }", "INVALID_JUDGEMENT")]
    public async Task What_can_not_be_answered_has_a_code(string query, string code)
    {
        await using var graph = await StoredGraph.StartAsync();

        (await graph.Api.ErrorAsync(query)).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_subscription_to_a_person_hears_of_events_under_another_id()
    {
        await using var graph = await TwoSpellingsAsync();
        await using var socket = await Socket.StartAsync(graph.Api);
        await socket.SubscribeAsync("1", "subscription($people: [ID!], $after: Cursor) { eventChanged(filter: { people: $people }, after: $after) { event { participants { person { id } } } } }",
            new { people = new[] { _one }, after = (await EventsAsync(graph)).GetProperty("position").GetString() });

        await AddAsync(graph, ("2023-07-01", "Oleg Ryndin", "Олег Рындин"), ("2023-08-20", "Yuriy Belkin", "Юрий Белкин"));

        var heard = (await socket.NextAsync()).GetProperty("payload").GetProperty("data").GetProperty("eventChanged").GetProperty("event");
        heard.GetProperty("participants")[0].GetProperty("person").GetProperty("id").GetString().ShouldBe(_shown);
    }

    private static async Task<StoredGraph> TwoSpellingsAsync()
    {
        var graph = await StoredGraph.StartAsync();
        await AddAsync(graph, ("2023-03-20", "Yuri Belkin", "Yuri Belkin"), ("2023-05-20", "Yuriy Belkin", "Юрий Белкин"));
        return graph;
    }

    private static Task AddAsync(StoredGraph graph, params (string Day, string Name, string Surface)[] reports) =>
        graph.AddOnDaysAsync([.. reports.Select(report => (report.Day + report.Name, report.Day, (DiplomaticEvent)Visit(report.Day, report.Name, report.Surface)))]);

    private static Visit Visit(string day, string name, string surface) => new(
        EventStatus.Occurred, Graph.Date(day),
        [new Participant(Graph.Party("RU"), ParticipantRole.Visitor, name, surface, "interior_minister"), new Participant(Graph.Party("CN"), ParticipantRole.Host)], null);

    private static async Task<JsonElement> EventsAsync(StoredGraph graph) =>
        (await graph.Api.DataAsync("{ events { position nodes { participants { person { id } } } } }")).GetProperty("events");

    private static List<string?> People(JsonElement events) =>
    [
        .. events.GetProperty("nodes").EnumerateArray().SelectMany(node => node.GetProperty("participants").EnumerateArray())
            .Select(participant => participant.GetProperty("person")).Where(person => person.ValueKind == JsonValueKind.Object)
            .Select(person => person.GetProperty("id").GetString()),
    ];

    private static async Task<List<string>> NamesAsync(StoredGraph graph, string arguments) =>
    [
        .. (await graph.Api.DataAsync($"{{ party(code: \"RU\") {{ people({arguments}) {{ nodes {{ name }} }} }} }}")).GetProperty("party").GetProperty("people").GetProperty("nodes")
            .EnumerateArray().Select(person => person.GetProperty("name").GetString()!),
    ];
}
