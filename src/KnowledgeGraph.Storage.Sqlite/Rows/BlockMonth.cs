using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The part of <c>mention_block</c> in which a mention stands: 32 days by its first day, or one for all long dates.</summary>
internal static class BlockMonth
{
    // A date of at most 31 days reaches at most into the next month.
    public const int Long = -1;
    private const int Days = 32;

    public static int Of(MentionDays days) => days.Band == DateBand.Narrow ? Of(days.Start.DayNumber) : Long;

    public static int Of(int day) => day / Days;
}
