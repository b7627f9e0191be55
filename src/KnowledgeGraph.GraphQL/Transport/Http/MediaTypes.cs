using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Transport.Http;

/// <summary>Which of our media types a client prefers.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Response = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";

    /// <returns>Null when the client accepts none of them.</returns>
    public static string? Negotiate(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wanted))
            return null;
        return wanted.Where(type => type.Quality != 0).OrderByDescending(type => type.Quality ?? 1).Select(Ours).FirstOrDefault(type => type is not null);
    }

    public static bool IsJsonBody(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static string? Ours(MediaTypeHeaderValue type) => type.MediaType.Value?.ToLowerInvariant() switch
    {
        Response => Response,
        Json or "*/*" or "application/*" => Json,
        EventStream or "text/*" => EventStream,
        _ => null,
    };
}
