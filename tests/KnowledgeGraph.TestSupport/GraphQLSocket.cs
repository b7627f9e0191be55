using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.TestSupport;

/// <summary>A client of graphql-transport-ws that sends just what it is told.</summary>
public sealed class GraphQLSocket : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();

    private GraphQLSocket()
    {
    }

    /// <summary>Open and acknowledged.</summary>
    public static async Task<GraphQLSocket> StartAsync(Uri address, CancellationToken cancellationToken)
    {
        var client = new GraphQLSocket();
        client._socket.Options.AddSubProtocol("graphql-transport-ws");
        await client._socket.ConnectAsync(address, cancellationToken);
        await client.SendAsync(new { type = "connection_init" }, cancellationToken);
        await client.NextAsync(cancellationToken);
        return client;
    }

    public Task SubscribeAsync(string query, CancellationToken cancellationToken) =>
        SendAsync(new { id = "1", type = "subscribe", payload = new { query } }, cancellationToken);

    /// <summary>The next message that is no sign of life.</summary>
    public async Task<JsonElement> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await ReadAsync(cancellationToken);
            if (message.GetProperty("type").GetString() is not ("ping" or "pong"))
                return message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.Open)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        _socket.Dispose();
    }

    private Task SendAsync(object message, CancellationToken cancellationToken) => _socket.SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private async Task<JsonElement> ReadAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_patience);
        using var buffer = new MemoryStream();
        var chunk = new byte[4096];
        WebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(chunk, patience.Token);
            buffer.Write(chunk, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return received.MessageType == WebSocketMessageType.Close
            ? throw new InvalidOperationException($"The socket was closed: {(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}")
            : JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
