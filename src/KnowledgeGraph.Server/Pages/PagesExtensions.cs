using System.Net.Mime;
using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Server.Pages;

/// <summary>Serves the built pages at <c>/</c> and <c>/playground/</c>, or what to install where they were not built.</summary>
internal static class PagesExtensions
{
    private const string NotBuilt = "NoWebPage.html";

    public static void MapPages(this WebApplication app)
    {
        var folder = Path.Combine(app.Environment.ContentRootPath, "wwwroot");
        if (File.Exists(Path.Combine(folder, "index.html")))
            app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        else
            app.MapNotBuilt();
    }

    private static void MapNotBuilt(this WebApplication app)
    {
        foreach (var page in (string[])["/", "/playground"])
            app.MapGet(page, () => Results.Stream(typeof(PagesExtensions).Assembly.GetManifestResourceStream(NotBuilt)!, MediaTypeNames.Text.Html));
    }
}
