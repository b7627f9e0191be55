using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>Reads whole messages of bounded size.</summary>
internal sealed class SocketReader(WebSocket socket, int maxBytes)
{
    private const int Chunk = 4_096;

    private readonly ArrayBufferWriter<byte> _message = new(Chunk);

    /// <returns>Null when the client has closed the socket.</returns>
    /// <exception cref="SocketFault">The message is too big, or no JSON.</exception>
    public async Task<JsonDocument?> ReadAsync()
    {
        _message.ResetWrittenCount();
        ValueWebSocketReceiveResult received;
        do
        {
            // Cancelling a receive would abort the socket without a close code.
            received = await socket.ReceiveAsync(_message.GetMemory(Chunk), CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            _message.Advance(received.Count);
            if (_message.WrittenCount > maxBytes)
                throw new SocketFault(CloseCode.MessageTooBig, $"Messages may have {maxBytes} bytes.");
        }
        while (!received.EndOfMessage);
        return received.MessageType == WebSocketMessageType.Text ? Parse() : throw new SocketFault(CloseCode.BadRequest, "Messages are text.");
    }

    private JsonDocument Parse()
    {
        try
        {
            // The document outlives the buffer.
            return JsonDocument.Parse(_message.WrittenSpan.ToArray());
        }
        catch (JsonException)
        {
            throw new SocketFault(CloseCode.BadRequest, "The message is no JSON.");
        }
    }
}
