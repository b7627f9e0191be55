using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>Sockets to the API of a test.</summary>
internal static class Socket
{
    public static Task<GraphQLSocket> OpenAsync(Api api, string protocol = GraphQLSocket.Protocol, string? origin = null) =>
        GraphQLSocket.OpenAsync(api.SocketAddress, protocol, origin, TestContext.Current.CancellationToken);

    public static Task<GraphQLSocket> StartAsync(Api api) => GraphQLSocket.StartAsync(api.SocketAddress, TestContext.Current.CancellationToken);
}
