using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.History;

/// <summary>Reports by kind, party and day, before they are resolved. All conditions hold; null means no condition.</summary>
/// <param name="Parties">Tells of one of these.</param>
/// <param name="Pair">Tells of both; or of one of them among three or more, since reports of one meeting name different parts of a round.</param>
/// <param name="From">First day of a span that the date overlaps; of a report without a date nothing is asked.</param>
/// <param name="To">Last day of the span, included.</param>
/// <param name="Undated">True: only without a date; false: only with one.</param>
public sealed record ReportScope(
    ValueList<EventKind> Kinds, ValueList<PartyCode>? Parties = null, PartyPair? Pair = null, DateOnly? From = null, DateOnly? To = null, bool? Undated = null)
{
    public const int Round = 3;

    public bool Holds(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var account = report.Mention.Account;
        return Kinds.Contains(account.Kind) && HoldsDate(account) && HoldsParties([.. account.Parties]);
    }

    private bool HoldsDate(DiplomaticEvent account) => account.Date is { } date
        ? Undated != true && (From is null || date.End >= From) && (To is null || date.Start <= To)
        : Undated != false;

    private bool HoldsParties(List<PartyCode> told) => (Parties is null || told.Exists(Parties.Contains)) && (Pair is not { } pair || HoldsPair(told, pair));

    private static bool HoldsPair(List<PartyCode> told, PartyPair pair)
    {
        var (one, other) = (told.Contains(pair.A), told.Contains(pair.B));
        return one && other || told.Count >= Round && (one || other);
    }
}
