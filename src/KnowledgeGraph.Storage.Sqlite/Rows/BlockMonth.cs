using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The part of <c>mention_block</c> in which a mention stands: 32 days by its first day, of decisions 512, or one for all long dates.</summary>
internal static class BlockMonth
{
    // A date of at most 31 days reaches at most into the next month.
    public const int Long = -1;
    public const int Days = 32;

    // Decisions are few, and are looked for over years.
    private const int DaysOfDecisions = 512;
    public const int FirstOfDecisions = 1_000_000;

    public static int Of(EventKind kind, MentionDays days) => days.Band == DateBand.Narrow ? Of(kind, days.Start.DayNumber) : Long;

    public static int Of(EventKind kind, int day) => kind == EventKind.Cancellation ? FirstOfDecisions + day / DaysOfDecisions : day / Days;
}
