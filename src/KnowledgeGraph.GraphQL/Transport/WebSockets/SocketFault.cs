namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>The client broke the protocol; the socket is closed with this code.</summary>
internal sealed class SocketFault(CloseCode code, string reason) : Exception(reason)
{
    public CloseCode Code { get; } = code;
}
