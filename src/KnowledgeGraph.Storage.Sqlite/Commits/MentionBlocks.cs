using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Where live mentions stand in the index by block and day.</summary>
internal static class MentionBlocks
{
    public static void Insert(SqliteSession session, long mention, Report report)
    {
        var (band, start, end) = Days(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "INSERT INTO mention_block (kind, block, band, start_day, mention, end_day) VALUES ($kind, $block, $band, $start, $mention, $end)",
                WireName.Of(block.Kind), block.Key, band, start, mention, end);
        }
    }

    public static void Delete(SqliteSession session, long mention, Report report)
    {
        var (band, start, _) = Days(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "DELETE FROM mention_block WHERE kind = $kind AND block = $block AND band = $band AND start_day = $start AND mention = $mention",
                WireName.Of(block.Kind), block.Key, band, start, mention);
        }
    }

    // A mention without a date stands at its publication; without either in every range.
    private static (int Band, int Start, int End) Days(Report report)
    {
        var (start, end) = report.Mention.Account.Date is { } date ? (date.Start, date.End)
            : report.NearestDay is { } day ? (day, day)
            : (DateOnly.MinValue, DateOnly.MaxValue);
        return (DateBand.Of(start.DayNumber, end.DayNumber), start.DayNumber, end.DayNumber);
    }
}
