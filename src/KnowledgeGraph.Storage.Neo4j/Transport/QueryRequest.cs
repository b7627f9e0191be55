using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>A statement as a request of the Query API.</summary>
internal static class QueryRequest
{
    public const string MediaType = "application/vnd.neo4j.query";

    private static readonly MediaTypeHeaderValue _typed = new(MediaType);
    private static readonly MediaTypeHeaderValue _plain = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue _accept = new(MediaType);

    // The body is no part of a page: only what JSON itself wants is escaped.
    private static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="StorageException">A parameter holds text that can't be stored.</exception>
    public static ReadOnlyMemory<byte> Body(CypherStatement statement, bool write, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using var json = new Utf8JsonWriter(buffer, _writing);
        json.WriteStartObject();
        json.WriteString("statement", statement.Text);
        json.WriteString("accessMode", write ? "WRITE" : "READ");
        if (bookmarks.Count > 0)
        {
            json.WriteStartArray("bookmarks");
            foreach (var bookmark in bookmarks)
                json.WriteStringValue(bookmark);
            json.WriteEndArray();
        }

        json.WritePropertyName("parameters");
        if (statement.IsPlain)
            PlainJsonWriter.WriteParameters(json, statement.Parameters);
        else
            TypedJsonWriter.WriteMap(json, statement.Parameters);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    public static HttpRequestMessage Post(Uri address, bool isPlain, HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        request.Content.Headers.ContentType = isPlain ? _plain : _typed;
        request.Headers.Accept.Add(_accept);
        return request;
    }
}
