using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>The API on a port of its own, over a store in memory.</summary>
internal sealed class Api : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Api(WebApplication app, FakeGraph graph, FakePipeline pipeline)
    {
        (_app, Graph, Pipeline) = (app, graph, pipeline);
        Address = new(app.Urls.Single() + "/graphql");
        Client = new() { BaseAddress = Address };
    }

    public FakeGraph Graph { get; }

    public FakePipeline Pipeline { get; }

    public Uri Address { get; }

    public Uri SocketAddress => new($"ws://{Address.Authority}/graphql");

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">Such as <c>GraphQL:MaxFields=5</c>.</param>
    public static Task<Api> StartAsync(params string[] settings) => StartAsync(null, settings);

    /// <param name="parts">Store and pipeline in place of those in memory.</param>
    public static async Task<Api> StartAsync(Action<IServiceCollection>? parts, params string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]));
        var graph = new FakeGraph();
        var pipeline = new FakePipeline(graph);
        if (parts is null)
            builder.Services
                .AddSingleton<IEventStore>(graph).AddSingleton<IArticleStore>(graph).AddSingleton<IEventFeed>(graph)
                .AddSingleton<IEventStatistics>(graph).AddSingleton<IReportTexts>(graph).AddSingleton<IOfficeReports>(graph)
                .AddSingleton<IPeopleDirectory>(new FakePeople(graph)).AddSingleton<IIngestPipeline>(pipeline).AddSingleton<IEventHistory>(new EndlessHistory())
                .AddSingleton<IJudgementPipeline>(new FakeJudgements()).AddSingleton<IResolutionPipeline>(new FakeResolution());
        else
            parts(builder.Services);
        builder.Services.AddKnowledgeGraphApi();
        var app = builder.Build();
        app.UseWebSockets();
        app.MapKnowledgeGraphApi();
        await app.StartAsync();
        return new(app, graph, pipeline);
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var answer = await Client.PostAsJsonAsync("", new { query, variables }, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The data of an answer that must hold no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The first error of an answer that must hold one.</summary>
    public async Task<(string Code, string Message)> ErrorAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeTrue(answer.ToString());
        return (errors[0].GetProperty("extensions").GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!);
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
