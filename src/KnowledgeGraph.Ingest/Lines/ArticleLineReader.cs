using System.Text.Json;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Lines;

/// <summary>Reads one JSON line: an article with <c>text</c>, or with <c>events</c> in the form of the guidelines, or both.</summary>
public static class ArticleLineReader
{
    /// <param name="json">One line.</param>
    /// <param name="origin">For messages: <c>news.jsonl:17</c>.</param>
    /// <returns>The document, or the fault that names line, field and remedy.</returns>
    public static SourceItem Read(string json, string origin)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(UnicodeRepair.RepairEscapes(json));
            return new SourceDocument(Article(document.RootElement, origin));
        }
        catch (JsonException error)
        {
            return new SourceFault(origin, $"not JSON at byte {error.BytePositionInLine + 1}: {Reason(error)}");
        }
        catch (LineFormatException error)
        {
            return new SourceFault(origin, $"{error.Message}.");
        }
    }

    private static IncomingArticle Article(JsonElement line, string origin)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new LineFormatException("the line must be a JSON object with 'text' or 'events'");
        var text = line.Text("text");
        var hasEvents = line.TryGetProperty("events", out var events) && events.ValueKind != JsonValueKind.Null;
        if (string.IsNullOrWhiteSpace(text) && !hasEvents)
            throw new LineFormatException("the line has neither 'text' nor 'events'; give at least one");
        return new(
            line.Text("id") ?? line.Text("externalId"), line.Text("url"), line.Text("source") ?? IncomingArticle.UnknownSource,
            line.Text("title"), text, line.Instant("publishedAt"), origin,
            line.Text("language") is { } language && !string.IsNullOrWhiteSpace(language) ? new LanguageTag(language) : null,
            line.Text("voice"),
            hasEvents ? [.. line.Items("events").Select(Event)] : null);
    }

    private static GivenEvent Event(JsonElement element, int index)
    {
        try
        {
            return EventJsonReader.Read(element);
        }
        catch (LineFormatException error)
        {
            throw new LineFormatException($"event {index + 1}: {error.Message}", error);
        }
    }

    // The reader's message ends with its own position, which counts from 0 in a file of one line.
    private static string Reason(JsonException error) =>
        error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and >= 0 ? error.Message[..end] : error.Message;
}
