using System.Net;
using System.Net.Http.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Transport;

public sealed class EventStreamTests
{
    [Fact]
    public async Task A_query_is_one_event_and_the_end()
    {
        await using var api = await Api.StartAsync();
        using var answer = await OpenAsync(api, "{ __typename }");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldBe(":\n\nevent: next\ndata: {\"data\":{\"__typename\":\"Query\"}}\n\nevent: complete\ndata: \n\n");
    }

    [Fact]
    public async Task Changes_come_as_events_with_signs_of_life_between_until_the_server_stops()
    {
        await using var api = await Api.StartAsync("Subscriptions:KeepAlive=00:00:00.100");
        using var answer = await OpenAsync(api, "subscription { eventChanged(after: \"bG9nOjA\") { eventId } }");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        api.Graph.Append(ChangeKind.Created, Graph.Event("first", Graph.Meeting("2023-01-01")));

        (await NextAsync(lines, "data: ")).ShouldBe("data: {\"data\":{\"eventChanged\":{\"eventId\":\"first\"}}}");
        (await NextAsync(lines, ":")).ShouldBe(":");
        var stopping = api.StopAsync();
        (await NextAsync(lines, "event: ")).ShouldBe("event: complete");
        await stopping.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_error_is_an_event_too()
    {
        await using var api = await Api.StartAsync();
        using var answer = await OpenAsync(api, "subscription { eventChanged(after: \"?\") { eventId } }");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("INVALID_CURSOR");
    }

    [Fact]
    public async Task Streams_count_as_connections()
    {
        await using var api = await Api.StartAsync("Subscriptions:MaxConnections=1");
        using var first = await OpenAsync(api, "subscription { eventChanged { eventId } }");
        using var second = await OpenAsync(api, "subscription { eventChanged { eventId } }");
        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<HttpResponseMessage> OpenAsync(Api api, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static async Task<string> NextAsync(StreamReader lines, string start)
    {
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
                return line;
        }

        throw new EndOfStreamException($"No line starts with '{start}'.");
    }
}
