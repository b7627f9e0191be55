using System.Net.WebSockets;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.GraphQL.Tests.Transport;

public sealed class SocketProtocolTests
{
    [Fact]
    public async Task A_query_is_answered_and_completed()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", "query($c: PartyCode!) { party(code: $c) { name } }", new { c = "CN" });

        (await socket.NextAsync()).GetRawText().ShouldBe("""{"type":"next","id":"1","payload":{"data":{"party":{"name":"China"}}}}""");
        (await socket.NextAsync()).GetRawText().ShouldBe("""{"type":"complete","id":"1"}""");
    }

    [Fact]
    public async Task An_invalid_operation_is_an_error_and_frees_its_id()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        for (var i = 0; i < 2; i++)
        {
            await socket.SubscribeAsync("1", "{ nobody }");
            var error = await socket.NextAsync();
            error.GetProperty("type").GetString().ShouldBe("error");
            error.GetProperty("payload").EnumerateArray().Single().GetProperty("extensions").GetProperty("code").GetString().ShouldBe("FIELDS_ON_CORRECT_TYPE");
        }
    }

    [Fact]
    public async Task Two_initialisations_close_with_4429()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SendAsync(new { type = "connection_init" });
        (await socket.ClosedAsync()).ShouldBe((4429, "Too many initialisation requests"));
    }

    [Fact]
    public async Task No_initialisation_in_time_closes_with_4408()
    {
        await using var api = await Api.StartAsync("Subscriptions:InitTimeout=00:00:00.100");
        await using var socket = await Socket.OpenAsync(api);
        (await socket.ClosedAsync()).ShouldBe((4408, "Connection initialisation timeout"));
    }

    [Fact]
    public async Task A_subscription_before_the_initialisation_closes_with_4401()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.OpenAsync(api);
        await socket.SubscribeAsync("1", "{ __typename }");
        (await socket.ClosedAsync()).ShouldBe((4401, "Unauthorized"));
    }

    [Fact]
    public async Task An_id_in_use_closes_with_4409()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("one", "subscription { eventChanged { cursor } }");
        await socket.SubscribeAsync("one", "subscription { eventChanged { cursor } }");
        (await socket.ClosedAsync()).ShouldBe((4409, "Subscriber for one already exists"));
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"type":"unheard of"}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":3}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"\ud800"}}""")]
    public async Task A_message_against_the_protocol_closes_with_4400(string message)
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SendTextAsync(message);
        (await socket.ClosedAsync()).Code.ShouldBe(4400);
    }

    [Fact]
    public async Task Another_protocol_closes_with_4406()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.OpenAsync(api, "graphql-ws");
        (await socket.ClosedAsync()).ShouldBe((4406, "Subprotocol not acceptable"));
    }

    [Fact]
    public async Task A_ping_is_answered_and_silence_is_broken_by_one()
    {
        await using var api = await Api.StartAsync("Subscriptions:KeepAlive=00:00:00.200");
        await using var socket = await Socket.StartAsync(api);
        await socket.SendAsync(new { type = "ping" });
        (await socket.ReadAsync())!.Value.GetProperty("type").GetString().ShouldBe("pong");
        (await socket.ReadAsync())!.Value.GetProperty("type").GetString().ShouldBe("ping");
    }

    [Fact]
    public async Task A_client_that_answers_no_ping_is_cut_off()
    {
        await using var api = await Api.StartAsync("Subscriptions:KeepAlive=00:00:00.100");
        await using var socket = await Socket.StartAsync(api);
        await Should.ThrowAsync<WebSocketException>(socket.ClosedAsync());
    }

    [Fact]
    public async Task More_operations_than_a_socket_may_have_are_refused_one_by_one()
    {
        await using var api = await Api.StartAsync("Subscriptions:MaxPerSocket=2");
        await using var socket = await Socket.StartAsync(api);
        foreach (var id in (string[])["a", "b", "c"])
            await socket.SubscribeAsync(id, "subscription { eventChanged { cursor } }");

        var error = await socket.NextAsync();
        error.GetProperty("id").GetString().ShouldBe("c");
        error.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("TOO_MANY_SUBSCRIPTIONS");
        await socket.SendAsync(new { id = "a", type = "complete" });
        await socket.SubscribeAsync("c", "{ __typename }");
        (await socket.NextAsync()).GetProperty("type").GetString().ShouldBe("next");
    }

    [Fact]
    public async Task More_sockets_than_may_be_open_are_refused_until_one_closes()
    {
        await using var api = await Api.StartAsync("Subscriptions:MaxConnections=1");
        var first = await Socket.StartAsync(api);
        await Should.ThrowAsync<WebSocketException>(() => Socket.StartAsync(api));
        await first.DisposeAsync();
        await using var second = await RetryAsync(() => Socket.StartAsync(api));
    }

    [Fact]
    public async Task A_socket_that_was_closed_for_a_fault_makes_room_at_once()
    {
        await using var api = await Api.StartAsync("Subscriptions:MaxConnections=1");
        var first = await Socket.StartAsync(api);
        await first.SendTextAsync("no JSON");
        (await first.ClosedAsync()).Code.ShouldBe(4400);
        await first.DisposeAsync();
        await using var second = await RetryAsync(() => Socket.StartAsync(api));
    }

    [Fact]
    public async Task A_page_of_another_site_gets_no_socket()
    {
        await using var api = await Api.StartAsync();
        await Should.ThrowAsync<WebSocketException>(() => Socket.OpenAsync(api, origin: "http://evil.example"));
        await using var own = await Socket.OpenAsync(api, origin: $"http://{api.Address.Authority}");
    }

    [Fact]
    public async Task A_message_that_is_too_big_closes_with_1009()
    {
        await using var api = await Api.StartAsync("GraphQL:MaxRequestBytes=2048");
        await using var socket = await Socket.StartAsync(api);
        await socket.SendTextAsync(JsonSerializer.Serialize(new { type = "ping", payload = new { text = new string('x', 10_000) } }));
        (await socket.ClosedAsync()).Code.ShouldBe(1009);
    }

    [Fact]
    public async Task A_server_that_stops_says_so()
    {
        await using var api = await Api.StartAsync();
        await using var socket = await Socket.StartAsync(api);
        await socket.SubscribeAsync("1", "subscription { eventChanged { cursor } }");
        var stopping = api.StopAsync();
        (await socket.ClosedAsync()).Code.ShouldBe(1001);
        await socket.DisposeAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    private static async Task<GraphQLSocket> RetryAsync(Func<Task<GraphQLSocket>> open)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await open();
            }
            catch (WebSocketException) when (i < 50)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }
}
