using KnowledgeGraph.Server.Health;
using KnowledgeGraph.Server.Pages;
using KnowledgeGraph.Server.Samples;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Puts the parts together: store, pipeline, API, pages, health.</summary>
internal static class ServerApplication
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        ListenAddresses.Configure(builder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddServerParts(builder.Configuration);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseMiddleware<SafeHeaders>();
        app.UseWebSockets();
        app.MapKnowledgeGraphApi();
        app.MapHealth();
        app.MapPages();
        return app;
    }

    // In the source tree the pages and samples lie in the project's folder, else beside the program.
    public static string ContentRoot()
    {
        var current = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(current, "KnowledgeGraph.Server.csproj")) ? current : AppContext.BaseDirectory;
    }

    private static void AddServerParts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddKnowledgeGraph(configuration);
        services.AddKnowledgeGraphApi();
        services.AddProblemDetails();
        services.AddStoreHealth();
        services.AddHostedService<StoreWarmUp>();
        services.AddSamples();
    }
}
