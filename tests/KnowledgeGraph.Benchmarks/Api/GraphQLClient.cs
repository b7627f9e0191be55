using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Api;

/// <summary>Asks a GraphQL server by POST.</summary>
internal sealed class GraphQLClient(Uri endpoint) : IDisposable
{
    private readonly HttpClient _http = new();

    /// <summary>The data of an answer that must hold no errors. The caller disposes of it.</summary>
    public async Task<JsonDocument> AskAsync(string query, object variables, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = JsonContent.Create(new { query, variables }) };
        // Sent at once and whole, as most clients do.
        await request.Content.LoadIntoBufferAsync(cancellation);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
        var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
        if (!answer.RootElement.TryGetProperty("errors", out var errors))
            return answer;
        throw new InvalidOperationException($"{endpoint} refused the query: {errors}");
    }

    public void Dispose() => _http.Dispose();
}
