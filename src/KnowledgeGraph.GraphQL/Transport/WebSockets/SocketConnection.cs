using System.Net.WebSockets;
using System.Text.Json;
using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>One socket: the messages of graphql-transport-ws and their order.</summary>
internal sealed class SocketConnection(
    WebSocket socket, SocketReader messages, SocketSender sender, SocketOperations operations, OperationReader reader,
    SubscriptionOptions options, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan _closing = TimeSpan.FromSeconds(5);

    private bool _initialised;
    private long _lastSeen = clock.GetTimestamp();

    public async Task RunAsync(CancellationToken stopping)
    {
        await using var init = clock.CreateTimer(_ => _ = InitTimeoutAsync(), null, options.InitTimeout, Timeout.InfiniteTimeSpan);
        await using var alive = clock.CreateTimer(_ => _ = KeepAliveAsync(), null, options.KeepAlive, options.KeepAlive);
        await using var stop = stopping.Register(() => _ = CloseAsync(CloseCode.GoingAway, "The server stops."));
        try
        {
            await ReceiveAsync();
        }
        catch (WebSocketException)
        {
            // The client is gone without a word.
        }
        finally
        {
            await operations.StopAllAsync();
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (await messages.ReadAsync() is { } message)
            {
                _lastSeen = clock.GetTimestamp();
                using (message)
                    await HandleAsync(message.RootElement);
            }

            if (socket.State == WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (SocketFault fault)
        {
            _ = CloseAsync(fault.Code, fault.Message);
            await DrainAsync();
        }
    }

    // Until the client has closed its side too; one that does not is cut off while it is read here.
    private async Task DrainAsync()
    {
        while (true)
        {
            try
            {
                if (await messages.ReadAsync() is not { } late)
                    return;
                late.Dispose();
            }
            catch (SocketFault)
            {
                // What came after the first fault does not count.
            }
        }
    }

    private Task HandleAsync(JsonElement message)
    {
        var type = message.ValueKind == JsonValueKind.Object && message.TryGetProperty("type", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return type switch
        {
            "connection_init" => InitialiseAsync(),
            "ping" => sender.SendAsync("pong"),
            "pong" => Task.CompletedTask,
            "subscribe" => SubscribeAsync(message),
            "complete" => Complete(message),
            _ => throw new SocketFault(CloseCode.BadRequest, "The message has no known type."),
        };
    }

    private Task InitialiseAsync()
    {
        if (_initialised)
            throw new SocketFault(CloseCode.TooManyInitialisations, "Too many initialisation requests");
        _initialised = true;
        return sender.SendAsync("connection_ack");
    }

    private async Task SubscribeAsync(JsonElement message)
    {
        if (!_initialised)
            throw new SocketFault(CloseCode.Unauthorized, "Unauthorized");
        if (!message.TryGetProperty("payload", out var payload))
            throw new SocketFault(CloseCode.BadRequest, "A subscribe message needs a payload.");
        try
        {
            await operations.StartAsync(Id(message), reader.Read(payload));
        }
        catch (BadRequestError error)
        {
            throw new SocketFault(CloseCode.BadRequest, error.Message);
        }
    }

    private Task Complete(JsonElement message)
    {
        operations.Stop(Id(message));
        return Task.CompletedTask;
    }

    private static string Id(JsonElement message) =>
        message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } value
            ? value
            : throw new SocketFault(CloseCode.BadRequest, "The message needs an id.");

    private Task InitTimeoutAsync() => _initialised ? Task.CompletedTask : CloseAsync(CloseCode.InitialisationTimeout, "Connection initialisation timeout");

    // A peer that answers no ping for two periods is gone.
    private async Task KeepAliveAsync()
    {
        if (clock.GetElapsedTime(_lastSeen) > options.KeepAlive * 2.5)
            socket.Abort();
        else if (_initialised)
            await sender.SendAsync("ping");
    }

    private async Task CloseAsync(CloseCode code, string reason)
    {
        log.SocketClosed((int)code, reason);
        await sender.CloseAsync(code, reason);
        await Task.Delay(_closing, clock);
        if (socket.State is not (WebSocketState.Closed or WebSocketState.Aborted))
            socket.Abort();
    }
}
