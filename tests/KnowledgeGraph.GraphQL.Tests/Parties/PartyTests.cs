using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Tests.Parties;

public sealed class PartyTests
{
    [Fact]
    public async Task A_party_has_names_in_every_language_and_its_events()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("with", Graph.Meeting("2023-01-01")));
        api.Graph.Add(Graph.Event("without", Graph.Meeting("2023-01-01", "US,CN")));
        (await api.DataAsync("""{ party(code: "RU") { code name id: name(language: "id") xx: name(language: "xx") isOrganisation events { totalCount nodes { id } } } }""")).GetProperty("party").GetRawText()
            .ShouldBe("""{"code":"RU","name":"Russia","id":"Rusia","xx":"Russia","isOrganisation":false,"events":{"totalCount":1,"nodes":[{"id":"with"}]}}""");
        (await api.DataAsync("""{ party(code: "ASEAN") { isOrganisation } }""")).GetProperty("party").GetProperty("isOrganisation").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_person_has_spellings_and_events_and_is_null_when_nobody_knows_them()
    {
        await using var api = await Api.StartAsync();
        var id = PersonId.Of(Graph.Party("CN"), "Wang Yi");
        api.Graph.People.Add(new(id, "Wang Yi", Graph.Party("CN"), [new Spelling("Wang Yi", "id", 3)]));
        api.Graph.Add(Graph.Event("his", Graph.Meeting("2023-01-01", name: "Wang Yi")));
        api.Graph.Add(Graph.Event("not his", Graph.Meeting("2023-01-01")));
        const string Query = "query($id: ID!) { person(id: $id) { name spellings { text language count } offices { title } events { nodes { id participants { person { spellings { count } } } } } } }";
        (await api.DataAsync(Query, new { id = id.Value })).GetProperty("person").GetRawText().ShouldBe(
            """{"name":"Wang Yi","spellings":[{"text":"Wang Yi","language":"id","count":3}],"offices":[],"events":{"nodes":[{"id":"his","participants":[{"person":{"spellings":[{"count":3}]}},{"person":null}]}]}}""");
        (await api.DataAsync(Query, new { id = "nobody" })).GetProperty("person").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task The_events_of_a_person_are_not_silently_those_of_others()
    {
        await using var api = await Api.StartAsync();
        var id = PersonId.Of(Graph.Party("CN"), "Wang Yi").Value;
        api.Graph.People.Add(new(new(id), "Wang Yi", Graph.Party("CN"), []));
        (await api.ErrorAsync("query($id: ID!) { person(id: $id) { events(filter: { people: [\"other\"] }) { totalCount } } }", new { id })).Code.ShouldBe("INVALID_FILTER");
    }
}
