namespace KnowledgeGraph.Server.Pages;

/// <summary>No page is shown inside one of another site, and no file is taken for another type.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        return next(http);
    }
}
