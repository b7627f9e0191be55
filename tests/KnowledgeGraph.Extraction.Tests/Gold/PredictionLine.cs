using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Tests.Gold;

/// <summary>A line of the file that the scorer of the gold articles reads.</summary>
internal static class PredictionLine
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string id, ExtractionResult result) => JsonSerializer.Serialize(
        new { id, language = result.Language?.Value, events = result.Events.Select(Event) }, _options);

    public static Dictionary<string, object?> Event(ExtractedEvent found)
    {
        var account = found.Account;
        var fields = new Dictionary<string, object?>
        {
            ["kind"] = Code(account.Kind),
            ["status"] = Code(account.Status),
            ["date"] = account.Date is { } date ? new { start = Day(date.Start), end = Day(date.End), precision = Code(date.Precision) } : null,
            ["countries"] = account.Participants.Select(p => p.Party.Value).Distinct(),
            ["participants"] = account.Participants.Select(p => new { name = p.Name, surface = p.Surface, country = p.Party.Value, role = Code(p.Role) }),
            ["place"] = account.Place?.Country.Value,
            ["city"] = account.Place?.City,
            ["evidence"] = found.Evidence.Text,
        };
        if (account is Meeting meeting)
            fields["mode"] = Code(meeting.Mode);
        if (account is Cancellation cancellation)
            (fields["cancels"], fields["form"]) = (Code(cancellation.Cancels), Code(cancellation.Form));
        if (account is Statement statement)
            fields["targets"] = statement.Targets.Select(t => t.Value);
        return fields;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // InPerson is IN_PERSON.
    private static string Code(Enum value) => string.Concat(value.ToString()
        .Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));
}
