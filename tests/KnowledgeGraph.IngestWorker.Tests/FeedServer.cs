using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.IngestWorker.Tests;

/// <summary>Serves one feed on a free port of this machine and keeps the condition of each request.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private const string EntityTag = "\"v1\"";

    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<string?> _conditions = new();
    private readonly byte[] _feed;
    private readonly Task _serving;

    public FeedServer(string feed)
    {
        _feed = Encoding.UTF8.GetBytes(feed);
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary><c>If-None-Match</c> of the requests so far, in their order.</summary>
    public IReadOnlyList<string?> Conditions => [.. _conditions];

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                Answer(await _listener.GetContextAsync());
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // So the listener tells its waiting caller that it was closed.
        }
    }

    private void Answer(HttpListenerContext http)
    {
        var condition = http.Request.Headers["If-None-Match"];
        http.Response.Headers["ETag"] = EntityTag;
        http.Response.ContentType = "application/rss+xml";
        if (condition == EntityTag)
            http.Response.StatusCode = (int)HttpStatusCode.NotModified;
        else
            http.Response.OutputStream.Write(_feed);
        http.Response.Close();
        _conditions.Enqueue(condition);
    }
}
