using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Store;

/// <summary>Offices over the embedded store and the table of offices.</summary>
public sealed class OfficesTests
{
    private const string Query =
        "query($id: ID!, $day: Date) { person(id: $id) { offices(onDay: $day) { title party { code } from to source learnt reports mentions { id evidence article { externalId } } } } }";

    [Fact]
    public async Task What_the_table_lacks_is_learnt_from_dated_reports_with_its_evidence()
    {
        await using var graph = await StoredGraph.StartAsync();
        await AddAsync(graph, "Lin Wei", "trade_minister", "2023-05-10", "2021-03-02");
        var id = PersonId.Of(Graph.Party("CN"), "Lin Wei").Value;

        var office = (await OfficesAsync(graph, id, null)).ShouldHaveSingleItem();

        office[..^1].ShouldBe("trade_minister CN 2021-03-02..2023-05-10 reports learnt=True reports=2 mentions=2021-03-02,2023-05-10");
        (await OfficesAsync(graph, id, "2022-01-01")).Count.ShouldBe(1);
        (await OfficesAsync(graph, id, "2023-05-11")).ShouldBeEmpty();
        (await OfficesAsync(graph, id, "2021-03-01")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_stand_with_the_term_that_says_the_same_and_apart_where_they_contradict_the_table()
    {
        await using var graph = await StoredGraph.StartAsync();
        await AddAsync(graph, "Qin Gang", "foreign_minister", "2023-03-02", "2023-09-20");

        var known = (await OfficesAsync(graph, "qin-gang", null)).Where(office => office.StartsWith("foreign_minister", StringComparison.Ordinal)).ShouldHaveSingleItem();
        var inOffice = (await OfficesAsync(graph, "qin-gang", "2023-03-10")).Where(office => office.StartsWith("foreign_minister", StringComparison.Ordinal)).ShouldHaveSingleItem();
        var after = (await OfficesAsync(graph, "qin-gang", "2023-09-01")).Where(office => office.StartsWith("foreign_minister", StringComparison.Ordinal)).ShouldHaveSingleItem();

        known.ShouldContain("learnt=False reports=2 mentions=2023-03-02");
        inOffice.ShouldContain("learnt=False reports=2 mentions=2023-03-02");
        after[..^1].ShouldBe("foreign_minister CN 2023-03-02..2023-09-20 reports learnt=True reports=2 mentions=2023-03-02,2023-09-20");
    }

    [Fact]
    public async Task Offices_of_a_list_of_people_are_read_at_once()
    {
        await using var api = await Api.StartAsync();
        for (var i = 0; i < 10; i++)
            api.Graph.Add(Graph.Event($"event-{i}", Graph.Meeting("2023-01-01", name: $"Person {i}")));
        api.Graph.Calls.Clear();

        await api.DataAsync("{ events { nodes { participants { person { offices { title mentions { id } } spellings { text } } } } } }");

        api.Graph.Calls.Count(call => call == "ReadOffices").ShouldBe(1);
    }

    private static Task AddAsync(StoredGraph graph, string name, string office, params string[] days) =>
        graph.AddOnDaysAsync([.. days.Select(day => (day, day, (DiplomaticEvent)Visit(day, name, office)))]);

    private static Visit Visit(string day, string name, string office) => new(
        EventStatus.Occurred, Graph.Date(day),
        [new Participant(Graph.Party("CN"), ParticipantRole.Visitor, name, name, office), new Participant(Graph.Party("RU"), ParticipantRole.Host)], null);

    private static async Task<List<string>> OfficesAsync(StoredGraph graph, string id, string? day) =>
    [
        .. (await graph.Api.DataAsync(Query, new { id, day })).GetProperty("person").GetProperty("offices").EnumerateArray().Select(office =>
            $"{office.GetProperty("title")} {office.GetProperty("party").GetProperty("code")} {office.GetProperty("from")}..{office.GetProperty("to")} {office.GetProperty("source")} "
            + $"learnt={office.GetProperty("learnt").GetBoolean()} reports={office.GetProperty("reports")} "
            + $"mentions={string.Join(',', office.GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("article").GetProperty("externalId").GetString()))};"),
    ];
}
