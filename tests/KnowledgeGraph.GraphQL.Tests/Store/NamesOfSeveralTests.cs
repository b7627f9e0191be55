using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Store;

/// <summary>A family name that means a father and a son, over the embedded store.</summary>
public sealed class NamesOfSeveralTests
{
    private static readonly string _name = PersonId.Of(Graph.Party("RU"), "Belkin").Value;
    private static readonly string _father = PersonId.Of(Graph.Party("RU"), "Oleg Belkin").Value;
    private static readonly string _son = PersonId.Of(Graph.Party("RU"), "Yuri Belkin").Value;

    [Fact]
    public async Task A_participant_is_who_was_in_office_then()
    {
        await using var graph = await FatherAndSonAsync();

        People(await EventsAsync(graph, "{}")).ShouldBe([_father, _father, _son, _son, _son]);
    }

    [Fact]
    public async Task Each_has_ids_under_which_it_is_found()
    {
        await using var graph = await FatherAndSonAsync();

        foreach (var (person, moment) in new[] { (_father, $"{_name}@1996-05.interior_minister"), (_son, $"{_name}@2016-05.interior_minister") })
        {
            var data = await PersonAsync(graph, person);
            data.GetProperty("id").GetString().ShouldBe(person);
            data.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()).ShouldBe([moment]);
            (await PersonAsync(graph, moment)).GetProperty("id").GetString().ShouldBe(person);
        }

        (await PersonAsync(graph, _name)).GetProperty("id").GetString().ShouldBe(_son);
        (await PersonAsync(graph, $"{_name}@1990-01")).GetProperty("id").GetString().ShouldBe(_father);
    }

    [Fact]
    public async Task Events_and_offices_are_those_of_the_time()
    {
        await using var graph = await FatherAndSonAsync();

        foreach (var (id, count) in new[] { (_father, 2), ($"{_name}@1996-05.interior_minister", 2), (_son, 3), (_name, 3) })
        {
            (await EventsAsync(graph, $$"""{ people: ["{{id}}"] }""")).GetProperty("totalCount").GetInt32().ShouldBe(count);
            var data = await PersonAsync(graph, id);
            data.GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBe(count);
            data.GetProperty("offices").EnumerateArray().Sum(office => office.GetProperty("reports").GetInt32()).ShouldBe(count);
        }

        (await EventsAsync(graph, $$"""{ people: ["{{_father}}", "{{_son}}"] }""")).GetProperty("totalCount").GetInt32().ShouldBe(5);
        (await graph.Api.DataAsync("{ people(office: \"interior_minister\", party: \"RU\", onDay: \"1996-05-10\") { nodes { id } } }")).GetProperty("people").GetProperty("nodes")
            .EnumerateArray().Single().GetProperty("id").GetString().ShouldBe(_father);
    }

    [Fact]
    public async Task An_analyst_gives_what_one_name_meant_to_another_person_and_takes_it_back()
    {
        await using var graph = await FatherAndSonAsync();
        string[] ids = [_son, $"{_name}@1996-05.interior_minister"];

        var judgement = (await graph.Api.DataAsync("mutation($ids: [ID!]!) { markSame(kind: PERSON, ids: $ids) { id } }", new { ids })).GetProperty("markSame").GetProperty("id").GetString();

        People(await EventsAsync(graph, "{}")).ShouldBe([_father, _son, _son, _son, _son]);
        await graph.Api.DataAsync("mutation($id: ID!) { undoJudgement(id: $id) { undone } }", new { id = judgement });
        People(await EventsAsync(graph, "{}")).ShouldBe([_father, _father, _son, _son, _son]);
    }

    private static async Task<StoredGraph> FatherAndSonAsync()
    {
        var graph = await StoredGraph.StartAsync();
        (string Day, string Name)[] reports = [("1996-03-20", "Oleg Belkin"), ("1996-05-20", "Belkin"), ("2016-03-20", "Yuri Belkin"), ("2016-05-20", "Belkin"), ("2016-07-20", "Belkin")];
        await graph.AddOnDaysAsync([.. reports.Select(report => (report.Day + report.Name, report.Day, (DiplomaticEvent)Visit(report.Day, report.Name)))]);
        return graph;
    }

    private static Visit Visit(string day, string name) => new(
        EventStatus.Occurred, Graph.Date(day),
        [new Participant(Graph.Party("RU"), ParticipantRole.Visitor, name, name, "interior_minister"), new Participant(Graph.Party("CN"), ParticipantRole.Host)], null);

    private static async Task<JsonElement> PersonAsync(StoredGraph graph, string id) => (await graph.Api.DataAsync(
        "query($id: ID!) { person(id: $id) { id aliases offices { title reports } events { totalCount } } }", new { id })).GetProperty("person");

    private static async Task<JsonElement> EventsAsync(StoredGraph graph, string filter) =>
        (await graph.Api.DataAsync($"{{ events(filter: {filter}, orderBy: START_ASC) {{ totalCount nodes {{ participants {{ person {{ id }} }} }} }} }}")).GetProperty("events");

    private static List<string?> People(JsonElement events) =>
    [
        .. events.GetProperty("nodes").EnumerateArray().SelectMany(node => node.GetProperty("participants").EnumerateArray())
            .Select(participant => participant.GetProperty("person")).Where(person => person.ValueKind == JsonValueKind.Object)
            .Select(person => person.GetProperty("id").GetString()),
    ];
}
