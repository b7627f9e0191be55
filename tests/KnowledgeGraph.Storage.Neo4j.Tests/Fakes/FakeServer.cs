using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Fakes;

/// <summary>Speaks as much of the Query API as the faults need that a real server does not show on demand.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _next = new();

    private FakeServer(WebApplication host) => _host = host;

    /// <summary>What <c>GET /</c> answers.</summary>
    public string Discovery { get; set; } = """{"neo4j_version":"5.26.28","neo4j_edition":"community"}""";

    /// <summary>How often <c>GET /</c> is not answered at all before it is.</summary>
    public int SilentDiscoveries { get; set; }

    /// <summary>The requests that reached the Query API.</summary>
    public ConcurrentQueue<JsonElement> Requests { get; } = new();

    public string Address => _host.Urls.Single();

    public static async Task<FakeServer> StartAsync(int port = 0, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        var host = builder.Build();
        var server = new FakeServer(host);
        host.Run(server.AnswerAsync);
        await host.StartAsync();
        return server;
    }

    /// <summary>What the next statements get, one after the other; afterwards each gets one row with 1.</summary>
    public FakeServer Then(params IEnumerable<Func<HttpContext, Task>> answers)
    {
        foreach (var answer in answers)
            _next.Enqueue(answer);
        return this;
    }

    public static Func<HttpContext, Task> Row(params string[] bookmarks) => Body(202,
        $$"""{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":{{JsonSerializer.Serialize(bookmarks)}}}""");

    public static Func<HttpContext, Task> Error(string code, int status = 202) => Body(status,
        $$"""{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"{{code}}","message":"so it is"}]}""");

    public static Func<HttpContext, Task> Body(int status, string body, string type = "application/vnd.neo4j.query") => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body, context.RequestAborted);
    };

    /// <summary>Announces more than it sends.</summary>
    public static async Task Truncated(HttpContext context)
    {
        context.Response.StatusCode = 202;
        context.Response.ContentType = "application/vnd.neo4j.query";
        context.Response.ContentLength = 1_000;
        await context.Response.WriteAsync("""{"data":{"fields":["one"],"values":[[{"$ty""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static async Task Never(HttpContext context) => await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/")
        {
            await (SilentDiscoveries-- > 0 ? Reset : Body(200, Discovery, "application/json"))(context);
            return;
        }

        using var request = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        Requests.Enqueue(request.RootElement.Clone());
        await (_next.TryDequeue(out var answer) ? answer : Row())(context);
    }
}
