using GraphQL;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Back-pressure between the reader of the log and the client: each event takes a place that is given back when the client has it.</summary>
internal sealed class SubscriptionFlow(int window) : IDisposable
{
    private const string Key = "flow";

    private readonly SemaphoreSlim _places = new(window);

    public static SubscriptionFlow Of(IResolveFieldContext context) => (SubscriptionFlow)context.UserContext[Key]!;

    public Task WaitAsync(CancellationToken cancellationToken) => _places.WaitAsync(cancellationToken);

    public void Delivered() => _places.Release();

    public Dictionary<string, object?> AsUserContext() => new() { [Key] = this };

    public void Dispose() => _places.Dispose();
}
