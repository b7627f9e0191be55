using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Transport.WebSockets;

/// <summary>The operations that run on one socket.</summary>
internal sealed class SocketOperations(SocketSender sender, OperationExecutor executor, IServiceScopeFactory scopes, SubscriptionOptions options)
{
    private readonly ConcurrentDictionary<string, Running> _running = new(StringComparer.Ordinal);

    public async Task StartAsync(string id, Operation operation)
    {
        if (_running.ContainsKey(id))
            throw new SocketFault(CloseCode.SubscriberExists, $"Subscriber for {id} already exists");
        if (_running.Count >= options.MaxPerSocket)
        {
            await sender.SendAsync("error", id, new ExecutionErrors { new TooManySubscriptionsError(options.MaxPerSocket) });
            return;
        }

        var running = new Running();
        _running[id] = running;
        running.Task = Task.Run(() => RunAsync(id, operation, running));
    }

    public void Stop(string id)
    {
        if (_running.TryRemove(id, out var running))
            running.Cancel();
    }

    public async Task StopAllAsync()
    {
        var all = _running.Values.ToList();
        foreach (var id in _running.Keys)
            Stop(id);
        await Task.WhenAll(all.Select(running => running.Task));
    }

    private async Task RunAsync(string id, Operation operation, Running running)
    {
        try
        {
            await ExecuteAsync(id, operation, running);
        }
        catch (OperationCanceledException) when (running.Token.IsCancellationRequested)
        {
            // The client completed the operation, or left.
        }
        catch (Exception fault)
        {
            // Nobody awaits this task before the socket closes: the client must hear of it now.
            await EndAsync(id, running, "error", new ExecutionErrors { new UnhandledError("The operation failed.", fault) });
        }
    }

    private async Task ExecuteAsync(string id, Operation operation, Running running)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var flow = new SubscriptionFlow(options.Window);
        var result = await executor.ExecuteAsync(operation, scope.ServiceProvider, flow, onlyQueries: false, running.Token);
        if (result.Streams is not null)
            await PumpAsync(id, result, flow, running);
        else if (result is { Executed: true, Operation.Operation: not OperationType.Subscription })
            await AnswerAsync(id, result, running);
        else
            await EndAsync(id, running, "error", result.Errors);
    }

    private async Task AnswerAsync(string id, ExecutionResult result, Running running)
    {
        await sender.SendAsync("next", id, result);
        await EndAsync(id, running, "complete");
    }

    private async Task PumpAsync(string id, ExecutionResult result, SubscriptionFlow flow, Running running)
    {
        using var stream = ResultStream.Of(result);
        try
        {
            await foreach (var next in stream.ReadAsync(running.Token))
            {
                await sender.SendAsync("next", id, next);
                flow.Delivered();
            }

            await EndAsync(id, running, "complete");
        }
        catch (ExecutionError error)
        {
            await EndAsync(id, running, "error", new ExecutionErrors { error });
        }
    }

    // Free before the client hears of the end, which may use the id again at once.
    private async Task EndAsync(string id, Running running, string type, object? payload = null)
    {
        if (!_running.TryRemove(new(id, running)))
            return;
        running.Dispose();
        await sender.SendAsync(type, id, payload);
    }

    // Ended by whoever takes it out of the dictionary.
    private sealed class Running : IDisposable
    {
        private readonly CancellationTokenSource _ended = new();

        public Running() => Token = _ended.Token;

        public CancellationToken Token { get; }

        public Task Task { get; set; } = Task.CompletedTask;

        public void Cancel()
        {
            _ended.Cancel();
            _ended.Dispose();
        }

        public void Dispose() => _ended.Dispose();
    }
}
