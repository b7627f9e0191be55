using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Ingest.Lines;

/// <summary>Reads one event in the form of the guidelines.</summary>
internal static class EventJsonReader
{
    public static GivenEvent Read(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new LineFormatException("an event must be an object");
        var evidence = line.Text("evidence") ?? "";
        var confidence = line.Number("confidence");
        if (confidence is < 0 or > 1)
            throw new LineFormatException(string.Create(CultureInfo.InvariantCulture, $"'confidence' is {confidence}; it must lie between 0 and 1"));
        try
        {
            return new(Account(line), evidence, confidence);
        }
        catch (ArgumentException error)
        {
            throw new LineFormatException(WithoutParameter(error).TrimEnd('.'), error);
        }
    }

    private static DiplomaticEvent Account(JsonElement line)
    {
        var kind = line.RequiredEnum<EventKind>("kind");
        var status = line.OptionalEnum<EventStatus>("status") ?? EventStatus.Occurred;
        var date = Date(line, "date");
        var participants = Participants(line, kind);
        var place = Place(line);
        return kind switch
        {
            EventKind.Visit => new Visit(status, date, participants, place),
            EventKind.Meeting => new Meeting(status, date, participants, place, line.OptionalEnum<MeetingMode>("mode") ?? MeetingMode.InPerson),
            EventKind.Cancellation => new Cancellation(
                status, date, participants, place, line.RequiredEnum<EventKind>("cancels"),
                line.OptionalEnum<CancellationForm>("form") ?? CancellationForm.Cancelled, Date(line, "plannedDate")),
            _ => new Statement(status, date, participants, [.. line.Items("targets").Select(target => JsonFields.Party(target.ItemText("targets"), "targets")).Distinct()]),
        };
    }

    private static EventDate? Date(JsonElement line, string field)
    {
        if (!line.TryGetProperty(field, out var date) || date.ValueKind == JsonValueKind.Null)
            return null;
        if (date.ValueKind != JsonValueKind.Object)
            throw new LineFormatException($"'{field}' must be an object with start, end and precision");
        var start = date.RequiredDay("start");
        var end = date.Text("end") is null ? start : date.RequiredDay("end");
        return new(start, end, date.OptionalEnum<DatePrecision>("precision") ?? DatePrecision.Day);
    }

    private static Place? Place(JsonElement line) =>
        line.Text("place") is { } country ? new(JsonFields.Party(country, "place"), line.Text("city")) : null;

    private static ValueList<Participant> Participants(JsonElement line, EventKind kind)
    {
        var participants = line.Items("participants").Select(Participant).ToList();
        var unlisted = line.Items("countries").Select(code => JsonFields.Party(code.ItemText("countries"), "countries"))
            .Except(participants.Select(p => p.Party)).ToList();
        if (unlisted.Count > 0 && RoleOfAll(kind) is not { } role)
            throw new LineFormatException($"'participants' lacks {string.Join(", ", unlisted)}, so its role is not known");
        else if (unlisted.Count > 0)
            participants.AddRange(unlisted.Select(party => new Participant(party, RoleOfAll(kind)!.Value)));
        return [.. participants];
    }

    private static Participant Participant(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new LineFormatException($"'participants' holds a {JsonFields.Named(line.ValueKind)}; it must hold objects with country and role");
        return new(
            JsonFields.Party(line.Text("country"), "participants.country"),
            line.RequiredEnum<ParticipantRole>("role"),
            line.Text("name"), line.Text("surface"), line.Text("office"));
    }

    // The name of a parameter says nothing to the writer of a line.
    private static string WithoutParameter(ArgumentException error) =>
        error.ParamName is null ? error.Message : error.Message.Replace($" (Parameter '{error.ParamName}')", "", StringComparison.Ordinal);

    private static ParticipantRole? RoleOfAll(EventKind kind) => kind switch
    {
        EventKind.Meeting => ParticipantRole.Participant,
        EventKind.Statement => ParticipantRole.Speaker,
        _ => null,
    };
}
