using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Transport.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Transport.ServerSentEvents;

/// <summary>GraphQL over server-sent events, one connection an operation.</summary>
internal sealed class EventStreamTransport(
    OperationExecutor executor, HttpAnswer answer, IGraphQLTextSerializer serializer, Connections connections,
    IHostApplicationLifetime lifetime, IOptions<SubscriptionOptions> options, TimeProvider clock)
{
    public async Task HandleAsync(HttpContext http, Operation operation)
    {
        if (!connections.TryOpen())
        {
            await answer.RefuseAsync(http, new TooManySubscriptionsError(connections.Max), StatusCodes.Status503ServiceUnavailable);
            return;
        }

        try
        {
            await RunAsync(http, operation);
        }
        finally
        {
            connections.Close();
        }
    }

    private async Task RunAsync(HttpContext http, Operation operation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        using var flow = new SubscriptionFlow(options.Value.Window);
        await using var writer = new EventStreamWriter(http, serializer, options.Value, clock);
        var result = await executor.ExecuteAsync(operation, http.RequestServices, flow, HttpMethods.IsGet(http.Request.Method), ended.Token);
        await writer.StartAsync(ended.Token);
        if (result.Streams is null)
            await writer.NextAsync(result, ended.Token);
        else
            await PumpAsync(result, writer, flow, ended.Token);
        if (!http.RequestAborted.IsCancellationRequested)
            await writer.CompleteAsync(http.RequestAborted);
    }

    private static async Task PumpAsync(ExecutionResult result, EventStreamWriter writer, SubscriptionFlow flow, CancellationToken cancellationToken)
    {
        using var stream = ResultStream.Of(result);
        try
        {
            await foreach (var next in stream.ReadAsync(cancellationToken))
            {
                await writer.NextAsync(next, cancellationToken);
                flow.Delivered();
            }
        }
        catch (ExecutionError error)
        {
            await writer.NextAsync(new(error), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client left, or the server stops: in both cases the stream just ends.
        }
    }
}
