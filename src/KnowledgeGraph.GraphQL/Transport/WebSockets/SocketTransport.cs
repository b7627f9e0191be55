using System.Net.WebSockets;
using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Transport.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>Accepts sockets that speak graphql-transport-ws.</summary>
internal sealed class SocketTransport(
    OperationReader reader, OperationExecutor executor, HttpAnswer answer, IGraphQLTextSerializer serializer, IServiceScopeFactory scopes, Connections connections,
    IHostApplicationLifetime lifetime, IOptions<SubscriptionOptions> options, IOptions<GraphQLLimitsOptions> limits, TimeProvider clock, ILogger<SocketTransport> log)
{
    private const string Protocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext http)
    {
        if (CrossSite.Is(http.Request))
            await answer.RefuseAsync(http, new CrossSiteError(), StatusCodes.Status403Forbidden);
        else if (!connections.TryOpen())
            await answer.RefuseAsync(http, new TooManySubscriptionsError(connections.Max), StatusCodes.Status503ServiceUnavailable);
        else
            await OpenAsync(http);
    }

    private async Task OpenAsync(HttpContext http)
    {
        try
        {
            var speaks = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol, StringComparer.Ordinal);
            using var socket = await http.WebSockets.AcceptWebSocketAsync(speaks ? Protocol : null);
            if (speaks)
                await RunAsync(socket);
            else
                await socket.CloseAsync((WebSocketCloseStatus)CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable", http.RequestAborted);
        }
        finally
        {
            connections.Close();
        }
    }

    private async Task RunAsync(WebSocket socket)
    {
        using var sender = new SocketSender(socket, serializer, options.Value, clock, log);
        var operations = new SocketOperations(sender, executor, scopes, options.Value);
        var messages = new SocketReader(socket, limits.Value.MaxRequestBytes);
        await new SocketConnection(socket, messages, sender, operations, reader, options.Value, clock, log).RunAsync(lifetime.ApplicationStopping);
    }
}
