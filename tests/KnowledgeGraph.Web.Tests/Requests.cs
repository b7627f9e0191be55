using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeGraph.Web.Tests;

internal static class Requests
{
    /// <summary>What the page asks of anyone else than its own server, from now on.</summary>
    public static ConcurrentQueue<string> OutsideOf(IPage page, Uri server)
    {
        var outside = new ConcurrentQueue<string>();
        page.Request += (_, request) =>
        {
            var uri = new Uri(request.Url);
            if (uri.Scheme is not ("data" or "blob") && uri.Authority != server.Authority)
                outside.Enqueue(request.Url);
        };
        return outside;
    }
}
