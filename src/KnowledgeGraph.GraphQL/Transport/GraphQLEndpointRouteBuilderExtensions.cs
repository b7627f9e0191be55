using KnowledgeGraph.GraphQL.Transport.Http;
using KnowledgeGraph.GraphQL.Transport.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves the API: POST and GET, WebSocket and event stream at one address.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    public static IEndpointConventionBuilder MapKnowledgeGraphApi(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var requests = endpoints.ServiceProvider.GetRequiredService<HttpTransport>();
        var sockets = endpoints.ServiceProvider.GetRequiredService<SocketTransport>();
        return endpoints.Map(pattern, http => http.WebSockets.IsWebSocketRequest ? sockets.HandleAsync(http) : requests.HandleAsync(http));
    }
}
