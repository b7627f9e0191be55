using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Domain.Articles;

/// <summary>One spelling for each address of an article: scheme and host in lower case, no fragment, no tracking parameters.</summary>
public static class CanonicalUrl
{
    // Parameters of campaigns and of the big platforms; lists are public in ad-blockers' documentation.
    private static readonly string[] _tracking = ["fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "ref", "ref_src", "cmpid"];

    /// <returns>False when <paramref name="url"/> is missing or no absolute http(s) address.</returns>
    public static bool TryCanonicalise(string? url, [NotNullWhen(true)] out string? canonical)
    {
        canonical = null;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return false;
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part)).ToList();
        var authority = uri.IsDefaultPort ? uri.IdnHost : $"{uri.IdnHost}:{uri.Port}";
        canonical = $"{uri.Scheme}://{authority.ToLowerInvariant()}{uri.AbsolutePath}{(query.Count > 0 ? "?" + string.Join('&', query) : "")}";
        return true;
    }

    private static bool IsTracking(string part)
    {
        var name = part.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || _tracking.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
