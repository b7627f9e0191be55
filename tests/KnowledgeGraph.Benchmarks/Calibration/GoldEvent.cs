using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Benchmarks.Calibration;

/// <summary>What of an event decides whether it is that of the gold. Gold may hold what no event of the domain can be, such as a meeting with one party that has a code.</summary>
/// <param name="Days">First and last; null where none is told.</param>
internal sealed record GoldEvent(EventKind Kind, EventStatus Status, IReadOnlySet<string> Parties, (DateOnly First, DateOnly Last)? Days, IReadOnlySet<string> People)
{
    public static GoldEvent Of(DiplomaticEvent account) => new(
        account.Kind, account.Status, account.Parties.Select(party => party.Value).ToHashSet(StringComparer.Ordinal),
        account.Date is { } date ? (date.Start, date.End) : null,
        account.Participants.Select(participant => participant.Name).OfType<string>().ToHashSet(StringComparer.Ordinal));

    /// <param name="line">In the form of a gold file.</param>
    public static GoldEvent Read(JsonElement line) => new(
        WireName.Parse<EventKind>(line.GetProperty("kind").GetString()!), WireName.Parse<EventStatus>(line.GetProperty("status").GetString()!),
        line.GetProperty("countries").EnumerateArray().Select(party => party.GetString()!).ToHashSet(StringComparer.Ordinal),
        line.GetProperty("date") is { ValueKind: JsonValueKind.Object } date ? (Day(date, "start"), Day(date, "end")) : null,
        line.GetProperty("participants").EnumerateArray().Select(participant => participant.GetProperty("name").GetString()).OfType<string>().ToHashSet(StringComparer.Ordinal));

    /// <summary>How well the two pair; 0: not at all.</summary>
    /// <remarks>The rule of the evaluation: one kind; parties that overlap by half, of a statement by one speaker; days at most one apart where both are told.</remarks>
    public double Score(GoldEvent other)
    {
        var overlap = Parties.Intersect(other.Parties).Count() / (double)Parties.Union(other.Parties).Count();
        var apart = Days is { } days && other.Days is { } others
            ? Math.Max(0, Math.Max(days.First.DayNumber - others.Last.DayNumber, others.First.DayNumber - days.Last.DayNumber)) : (int?)null;
        if (Kind != other.Kind || overlap <= 0 || (Kind != EventKind.Statement && overlap < 0.5) || apart > 1)
            return 0;
        var date = apart is null ? 0 : Days == other.Days ? 1 : 0.5;
        return 1 + (2 * overlap) + People.Intersect(other.People).Count() + date + (Status == other.Status ? 0.25 : 0);
    }

    private static DateOnly Day(JsonElement date, string end) => DateOnly.ParseExact(date.GetProperty(end).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
