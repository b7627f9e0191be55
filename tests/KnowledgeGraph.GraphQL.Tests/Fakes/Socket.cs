using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>A client of graphql-transport-ws that sends just what it is told.</summary>
internal sealed class Socket : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public string? CloseReason => _socket.CloseStatusDescription;

    public static async Task<Socket> OpenAsync(Api api, string protocol = "graphql-transport-ws", string? origin = null)
    {
        var client = new Socket();
        client._socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            client._socket.Options.SetRequestHeader("Origin", origin);
        await client._socket.ConnectAsync(api.SocketAddress, TestContext.Current.CancellationToken);
        return client;
    }

    public static async Task<Socket> StartAsync(Api api)
    {
        var client = await OpenAsync(api);
        await client.SendAsync(new { type = "connection_init" });
        (await client.NextAsync()).GetProperty("type").GetString().ShouldBe("connection_ack");
        return client;
    }

    public Task SendAsync(object message) => SendTextAsync(JsonSerializer.Serialize(message));

    public Task SendTextAsync(string message) => _socket.SendAsync(
        Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(new { id, type = "subscribe", payload = new { query, variables } });

    /// <summary>The next message that is no sign of life; fails when the socket closes.</summary>
    public async Task<JsonElement> NextAsync()
    {
        while (true)
        {
            var message = await ReadAsync() ?? throw new InvalidOperationException($"The socket was closed: {(int?)CloseStatus} {CloseReason}");
            if (message.GetProperty("type").GetString() is not ("ping" or "pong"))
                return message;
        }
    }

    /// <summary>Null when the socket closes.</summary>
    public async Task<JsonElement?> ReadAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(_patience);
        var buffer = new MemoryStream();
        var chunk = new byte[4096];
        while (true)
        {
            var received = await _socket.ReceiveAsync(chunk, patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            buffer.Write(chunk, 0, received.Count);
            if (received.EndOfMessage)
                return JsonSerializer.Deserialize<JsonElement>(buffer.ToArray());
        }
    }

    /// <summary>The code with which the server closes, after whatever it still sends.</summary>
    public async Task<(int Code, string? Reason)> ClosedAsync()
    {
        while (await ReadAsync() is not null)
        {
        }

        return ((int)CloseStatus!, CloseReason);
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        _socket.Dispose();
    }
}
