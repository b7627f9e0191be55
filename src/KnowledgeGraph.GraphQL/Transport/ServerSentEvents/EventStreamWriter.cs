using System.Text;
using GraphQL;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Transport.Http;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Transport.ServerSentEvents;

/// <summary>Writes events to one client, with a comment as a sign of life while nothing happens; a client that does not take them is cut off.</summary>
internal sealed class EventStreamWriter(HttpContext http, IGraphQLTextSerializer serializer, SubscriptionOptions options, TimeProvider clock) : IAsyncDisposable
{
    private static readonly byte[] _keepAlive = ":\n\n"u8.ToArray();
    private static readonly byte[] _complete = "event: complete\ndata: \n\n"u8.ToArray();

    private readonly SemaphoreSlim _turn = new(1);
    private ITimer? _timer;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        http.Response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await WriteAsync(_keepAlive, cancellationToken);
        _timer = clock.CreateTimer(_ => _ = KeepAliveAsync(), null, options.KeepAlive, options.KeepAlive);
    }

    // JSON has no line breaks of its own here, so one data line holds it.
    public Task NextAsync(ExecutionResult result, CancellationToken cancellationToken) =>
        WriteAsync(Encoding.UTF8.GetBytes($"event: next\ndata: {serializer.Serialize(result)}\n\n"), cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken) => WriteAsync(_complete, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
            await _timer.DisposeAsync();
        _turn.Dispose();
    }

    private async Task KeepAliveAsync()
    {
        try
        {
            await WriteAsync(_keepAlive, http.RequestAborted);
        }
        catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The stream ended between two signs of life.
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            using var slow = new CancellationTokenSource(options.SendTimeout, clock);
            using var abort = slow.Token.Register(http.Abort);
            await http.Response.Body.WriteAsync(bytes, cancellationToken);
            await http.Response.Body.FlushAsync(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }
}
