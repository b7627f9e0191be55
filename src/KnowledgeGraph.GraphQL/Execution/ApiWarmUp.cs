using KnowledgeGraph.GraphQL.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Asks once what clients will ask, so that the first of them does not wait until all of it is compiled.</summary>
internal sealed class ApiWarmUp(OperationExecutor executor, IServiceScopeFactory scopes) : BackgroundService
{
    private const string Event = """
        id summary date { start } parties { role party { name } } participants { person { name } }
        mentions(first: 1) { nodes { evidence article { title } } }
        """;

    private const string Query = $$"""query WarmUp { events(first: 1) { position totalCount statusCounts { count } coverage { languages } nodes { {{Event}} } } }""";

    // From the beginning of the log: where there is no change yet, the first one that comes.
    private const string Subscription = $$"""subscription WarmUp { eventChanged(after: "bG9nOjA", filter: { minVoices: 0 }) { cursor event { {{Event}} } } }""";

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await executor.ExecuteAsync(new(Query), scope.ServiceProvider, flow: null, onlyQueries: true, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var flow = new SubscriptionFlow(window: 1);
        var result = await executor.ExecuteAsync(new(Subscription), scope.ServiceProvider, flow, onlyQueries: false, stoppingToken);
        if (result.Streams is null)
            return;
        using var stream = ResultStream.Of(result);
        await stream.FirstAsync(stoppingToken);
    }
}
