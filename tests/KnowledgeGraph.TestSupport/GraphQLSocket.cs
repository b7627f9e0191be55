using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.TestSupport;

/// <summary>A client of graphql-transport-ws that sends just what it is told, until the token that it was opened with ends it.</summary>
public sealed class GraphQLSocket : IAsyncDisposable
{
    public const string Protocol = "graphql-transport-ws";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationToken _cancellation;

    private GraphQLSocket(CancellationToken cancellation) => _cancellation = cancellation;

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public string? CloseReason => _socket.CloseStatusDescription;

    /// <summary>Open; nothing was sent yet.</summary>
    public static async Task<GraphQLSocket> OpenAsync(
        Uri address, string protocol = Protocol, string? origin = null, CancellationToken cancellationToken = default)
    {
        var client = new GraphQLSocket(cancellationToken);
        client._socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            client._socket.Options.SetRequestHeader("Origin", origin);
        await client._socket.ConnectAsync(address, cancellationToken);
        return client;
    }

    /// <summary>Open and acknowledged.</summary>
    public static async Task<GraphQLSocket> StartAsync(Uri address, CancellationToken cancellationToken)
    {
        var client = await OpenAsync(address, cancellationToken: cancellationToken);
        await client.SendAsync(new { type = "connection_init" });
        var answer = await client.NextAsync();
        return answer.GetProperty("type").GetString() == "connection_ack"
            ? client
            : throw new InvalidOperationException($"Not acknowledged: {answer}");
    }

    public Task SendAsync(object message) => SendTextAsync(JsonSerializer.Serialize(message));

    public Task SendTextAsync(string message) => _socket.SendAsync(
        Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, _cancellation);

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
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        patience.CancelAfter(_patience);
        using var buffer = new MemoryStream();
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
