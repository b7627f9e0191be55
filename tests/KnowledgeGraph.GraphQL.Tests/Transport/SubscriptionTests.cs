using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Transport;

public sealed class SubscriptionTests
{
    private const string Subscription = """
        subscription($filter: EventFilter, $changes: [ChangeKind!], $after: Cursor) {
          eventChanged(filter: $filter, changes: $changes, after: $after) { cursor change eventId event { summary mentions { nodes { article { title } } } } }
        }
        """;

    [Fact]
    public async Task Each_change_comes_once_and_in_order_from_the_position_of_a_list_on()
    {
        await using var api = await Api.StartAsync();
        Append(api, 3);
        var position = (await api.DataAsync("{ events { position } }")).GetProperty("events").GetProperty("position").GetString();
        Append(api, 5);
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", Subscription, new { after = position });
        Append(api, 200);

        var ids = new List<string>();
        while (ids.Count < 205)
            ids.Add(Change(await socket.NextAsync()).GetProperty("eventId").GetString()!);
        ids.ShouldBe(api.Graph.Events.Skip(3).Select(added => added.Id.Value));
    }

    [Fact]
    public async Task Without_a_cursor_only_what_happens_from_now_on_comes()
    {
        await using var api = await Api.StartAsync();
        Append(api, 3);
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", Subscription);
        await socket.SubscribeAsync("2", "{ __typename }");
        (await socket.NextAsync()).GetProperty("id").GetString().ShouldBe("2");
        await Task.Delay(100, TestContext.Current.CancellationToken);
        (await socket.NextAsync()).GetProperty("type").GetString().ShouldBe("complete");
        Append(api, 1);
        Change(await socket.NextAsync()).GetProperty("eventId").GetString().ShouldBe(api.Graph.Events[3].Id.Value);
    }

    [Fact]
    public async Task Only_changes_that_match_filter_and_kinds_come()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        api.Graph.Append(ChangeKind.Created, api.Graph.Add(Graph.Event("us", Graph.Meeting("2023-01-01", "CN,US"))));
        api.Graph.Append(ChangeKind.Created, api.Graph.Add(Graph.Event("created", Graph.Meeting("2023-01-01"))));
        api.Graph.Append(ChangeKind.StatusChanged, api.Graph.Add(Graph.Event("changed", Graph.Meeting("2023-01-01"))));
        api.Graph.Append(ChangeKind.Retracted, api.Graph.Add(Graph.Event("gone", Graph.Meeting("2023-01-01"))));
        await socket.SubscribeAsync("1", Subscription, new { filter = new { parties = new { all = (string[])["RU"] } }, changes = (string[])["STATUS_CHANGED", "RETRACTED"], after = "bG9nOjA" });

        Change(await socket.NextAsync()).GetProperty("event").GetProperty("summary").GetString().ShouldBe("CN and RU meet");
        var gone = Change(await socket.NextAsync());
        gone.GetProperty("eventId").GetString().ShouldBe("gone");
        gone.GetProperty("event").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("from elsewhere")]
    [InlineData("bG9nOjk5")]
    [InlineData("bG9nOi0x")]
    public async Task A_cursor_from_elsewhere_is_an_error(string after)
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", Subscription, new { after });
        var error = await socket.NextAsync();
        error.GetProperty("type").GetString().ShouldBe("error");
        error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INVALID_CURSOR");
    }

    [Fact]
    public async Task An_ingested_article_is_pushed_at_once()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", Subscription, new { after = "bG9nOjA" });
        api.Pipeline.Finds = Graph.Event("pushed", Graph.Meeting("2023-01-01"));
        await api.DataAsync("mutation { ingestArticle(article: { text: \"They met.\" }) { isNew } }");
        var watch = Stopwatch.StartNew();
        Change(await socket.NextAsync()).GetProperty("eventId").GetString().ShouldBe("pushed");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_client_that_takes_nothing_does_not_make_the_server_read_ahead()
    {
        await using var api = await Api.StartAsync("Subscriptions:Window=4", "Subscriptions:SendTimeout=00:00:00.500");
        await using var socket = await Socket.StartAsync(api);
        var long_ = Graph.Event("long", Graph.Meeting("2023-01-01", name: new string('n', 500_000)));
        await socket.SubscribeAsync("1", Subscription, new { after = "bG9nOjA" });
        for (var i = 0; i < 100; i++)
            api.Graph.Append(ChangeKind.Updated, long_);

        await Task.Delay(1_500, TestContext.Current.CancellationToken);
        api.Graph.Reading.ShouldBeInRange(4, 60);
        await Should.ThrowAsync<Exception>(socket.ClosedAsync());
    }

    [Fact]
    public async Task A_completed_subscription_sends_nothing_more()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", Subscription, new { after = "bG9nOjA" });
        Append(api, 1);
        Change(await socket.NextAsync());
        await socket.SendAsync(new { id = "1", type = "complete" });
        await socket.SubscribeAsync("2", "{ __typename }");
        (await socket.NextAsync()).GetProperty("id").GetString().ShouldBe("2");
        (await socket.NextAsync()).GetProperty("id").GetString().ShouldBe("2");
        Append(api, 5);
        await socket.SubscribeAsync("3", "{ __typename }");
        (await socket.NextAsync()).GetProperty("id").GetString().ShouldBe("3");
    }

    private static JsonElement Change(JsonElement message)
    {
        message.GetProperty("type").GetString().ShouldBe("next", message.GetRawText());
        return message.GetProperty("payload").GetProperty("data").GetProperty("eventChanged");
    }

    private static void Append(Api api, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var added = api.Graph.Add(Graph.Event($"event-{api.Graph.Events.Count}", Graph.Meeting("2023-01-01")));
            api.Graph.Append(ChangeKind.Created, added);
        }
    }
}
