using System.Globalization;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.TestSupport;

/// <summary>All of an event in one line, to compare events to the byte.</summary>
public static class EventText
{
    /// <remarks>Stores give instants in UTC, reports in the offset of their source.</remarks>
    public static string Of(ResolvedEvent resolved)
    {
        ArgumentNullException.ThrowIfNull(resolved);
        return string.Join(
            '|', resolved.Id, resolved.Account, string.Join(',', resolved.Members), string.Join(',', resolved.History),
            resolved.Confidence.ToString("R", CultureInfo.InvariantCulture), resolved.Voices, resolved.Reports, string.Join(',', resolved.Contradictions),
            resolved.Cancels, resolved.CancelledBy, resolved.During, resolved.RescheduledAs,
            resolved.FirstReported.ToUniversalTime(), resolved.LastReported.ToUniversalTime());
    }
}
