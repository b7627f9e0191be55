using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>Writes why each event was found and each other candidate was not, for the person who mends a pack.</summary>
internal static class TraceWriter
{
    public static async Task WriteAsync(TextWriter writer, string origin, ExtractionResult result)
    {
        await writer.WriteLineAsync($"{origin}: language {result.Language?.Value ?? "unknown"}, {result.Events.Count} events, {result.Trace.Count} candidates");
        foreach (var step in result.Trace)
            await WriteAsync(writer, step);
        foreach (var extracted in result.Events)
            await writer.WriteLineAsync($"  = {Summary(extracted)}");
    }

    private static async Task WriteAsync(TextWriter writer, TraceStep step)
    {
        var where = step.Span is { } span ? $" at {span.Start}–{span.End}" : "";
        await writer.WriteLineAsync($"  {step.Rule}  “{step.Trigger}”{where}");
        foreach (var slot in step.Slots)
            await writer.WriteLineAsync($"      {slot.Slot}: {slot.Words} ({slot.Marker})");
        await writer.WriteLineAsync($"      → {step.Outcome}");
    }

    private static string Summary(ExtractedEvent extracted)
    {
        var account = extracted.Account;
        var parties = string.Join(", ", account.Participants.Select(p => p.Name is null ? p.Party.Value : $"{p.Name} ({p.Party})"));
        var date = account.Date?.ToString() ?? "no date";
        var confidence = extracted.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{WireName.Of(account.Kind)} {WireName.Of(account.Status)} {date} {parties} [{extracted.Rule}, {confidence}] “{extracted.Evidence.Text}”";
    }
}
