using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Transport;

/// <summary>Whether a browser sends a request for a page of another site. Programs send neither header.</summary>
internal static class CrossSite
{
    private const string FetchSite = "Sec-Fetch-Site";

    public static bool Is(HttpRequest request)
    {
        if (request.Headers[FetchSite] is [{ } site] && site is not ("same-origin" or "none"))
            return true;
        return request.Headers[HeaderNames.Origin] is [{ } origin]
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var address) && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
