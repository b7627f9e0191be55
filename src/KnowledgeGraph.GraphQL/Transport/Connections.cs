using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Transport;

/// <summary>Counts the sockets and event streams that are open.</summary>
internal sealed class Connections(IOptions<SubscriptionOptions> options)
{
    private int _open;

    public int Max => options.Value.MaxConnections;

    public bool TryOpen()
    {
        if (Interlocked.Increment(ref _open) <= Max)
            return true;
        Close();
        return false;
    }

    public void Close() => Interlocked.Decrement(ref _open);
}
