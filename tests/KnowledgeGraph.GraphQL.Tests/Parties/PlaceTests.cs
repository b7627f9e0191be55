using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Parties;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("Beijing")]
    [InlineData("Pekin")]
    [InlineData("北京")]
    public async Task A_city_has_one_id_and_its_coordinates_and_is_found_by_any_of_its_names(string city)
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("there", Graph.Meeting("2023-01-01") with { Place = new(Graph.Party("CN"), "Peking") }));
        api.Graph.Add(Graph.Event("elsewhere", Graph.Meeting("2023-01-01") with { Place = new(Graph.Party("CN"), "Boao") }));

        var events = (await api.DataAsync(
            "query($city: String) { events(filter: { city: $city }) { nodes { id place { id country { code } city latitude longitude } } } }", new { city })).GetProperty("events");

        events.GetProperty("nodes").GetRawText().ShouldBe(
            """[{"id":"there","place":{"id":"cn/beijing","country":{"code":"CN"},"city":"Beijing","latitude":39.91,"longitude":116.4}}]""");
    }

    [Fact]
    public async Task A_state_alone_and_an_unknown_city_have_no_coordinates()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("a", Graph.Meeting("2023-01-02") with { Place = new(Graph.Party("CN")) }));
        api.Graph.Add(Graph.Event("b", Graph.Meeting("2023-01-01") with { Place = new(Graph.Party("CN"), "Nowhere Zhen") }));

        (await api.DataAsync("{ events { nodes { place { id city latitude } } } }")).GetProperty("events").GetProperty("nodes").GetRawText().ShouldBe(
            """[{"place":{"id":"cn","city":null,"latitude":null}},{"place":{"id":"cn/nowhere-zhen","city":"Nowhere Zhen","latitude":null}}]""");
    }
}
