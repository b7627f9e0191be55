using System.Net.WebSockets;
using System.Text;
using GraphQL;
using GraphQL.Transport;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>Sends one message after the other. A client that does not take one in time is cut off: nothing piles up for it.</summary>
internal sealed class SocketSender(WebSocket socket, IGraphQLTextSerializer serializer, SubscriptionOptions options, TimeProvider clock, ILogger log) : IDisposable
{
    private const int MaxReasonBytes = 123;

    private readonly SemaphoreSlim _turn = new(1);

    public Task SendAsync(string type, string? id = null, object? payload = null)
    {
        var message = Encoding.UTF8.GetBytes(serializer.Serialize(new OperationMessage { Type = type, Id = id, Payload = payload }));
        return InTurnAsync(cancellationToken => socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken));
    }

    public Task CloseAsync(CloseCode code, string reason)
    {
        var shown = Encoding.UTF8.GetByteCount(reason) <= MaxReasonBytes ? reason : reason[..(MaxReasonBytes / 4)];
        return InTurnAsync(cancellationToken => socket.CloseOutputAsync((WebSocketCloseStatus)code, shown, cancellationToken));
    }

    public void Dispose() => _turn.Dispose();

    private async Task InTurnAsync(Func<CancellationToken, Task> send)
    {
        await _turn.WaitAsync();
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await SendInTimeAsync(send);
        }
        catch (WebSocketException)
        {
            // The connection broke: the receiving side sees it too, and ends the operations.
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task SendInTimeAsync(Func<CancellationToken, Task> send)
    {
        using var slow = new CancellationTokenSource(options.SendTimeout, clock);
        try
        {
            await send(slow.Token);
        }
        catch (OperationCanceledException)
        {
            log.SlowReader(options.SendTimeout.TotalSeconds);
            socket.Abort();
        }
    }
}
