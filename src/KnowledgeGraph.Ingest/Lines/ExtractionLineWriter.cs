using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ingest.Lines;

/// <summary>Writes what was extracted from an article as one JSON line in the form of the guidelines, with rule and confidence on each event.</summary>
public static class ExtractionLineWriter
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string id, ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("language", result.Language?.Value);
            json.WriteString("publishedAt", result.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
            json.WriteStartArray("events");
            foreach (var extracted in result.Events)
                WriteEvent(json, extracted);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteEvent(Utf8JsonWriter json, ExtractedEvent extracted)
    {
        var account = extracted.Account;
        json.WriteStartObject();
        json.WriteString("kind", WireName.Of(account.Kind));
        json.WriteString("status", WireName.Of(account.Status));
        WriteKind(json, account);
        WriteDate(json, "date", account.Date);
        WriteCodes(json, "countries", account.Parties.Select(party => party.Value));
        WriteParticipants(json, account);
        json.WriteString("place", account.Place?.Country.Value);
        json.WriteString("city", account.Place?.City);
        json.WriteString("evidence", extracted.Evidence.Text);
        json.WriteString("rule", extracted.Rule);
        json.WriteNumber("confidence", Math.Round(extracted.Confidence, 3));
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, DiplomaticEvent account)
    {
        switch (account)
        {
            case Meeting meeting:
                json.WriteString("mode", WireName.Of(meeting.Mode));
                break;
            case Cancellation cancellation:
                json.WriteString("cancels", WireName.Of(cancellation.Cancels));
                json.WriteString("form", WireName.Of(cancellation.Form));
                WriteDate(json, "plannedDate", cancellation.PlannedDate);
                break;
            case Statement statement:
                WriteCodes(json, "targets", statement.Targets.Select(target => target.Value));
                break;
        }
    }

    private static void WriteParticipants(Utf8JsonWriter json, DiplomaticEvent account)
    {
        json.WriteStartArray("participants");
        foreach (var participant in account.Participants)
        {
            json.WriteStartObject();
            json.WriteString("name", participant.Name);
            json.WriteString("surface", participant.Surface);
            json.WriteString("country", participant.Party.Value);
            json.WriteString("role", WireName.Of(participant.Role));
            if (participant.Office is not null)
                json.WriteString("office", participant.Office);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string field, EventDate? date)
    {
        if (date is null)
        {
            json.WriteNull(field);
            return;
        }

        json.WriteStartObject(field);
        json.WriteString("start", date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("end", date.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("precision", WireName.Of(date.Precision));
        json.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter json, string field, IEnumerable<string> codes)
    {
        json.WriteStartArray(field);
        foreach (var code in codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
    }
}
