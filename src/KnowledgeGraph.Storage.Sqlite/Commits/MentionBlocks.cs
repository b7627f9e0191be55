using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Where live mentions stand in the index by block and day.</summary>
internal sealed class MentionBlocks(SqliteSession session)
{
    private readonly BlockKeys _blocks = new(session);

    public void Insert(long mention, Report report)
    {
        var (band, start, end) = Days(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "INSERT INTO mention_block (block, band, start_day, mention, end_day) VALUES ($block, $band, $start, $mention, $end)",
                _blocks.Touch(block), band, start, mention, end);
        }
    }

    public void Delete(long mention, Report report)
    {
        var (band, start, _) = Days(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "DELETE FROM mention_block WHERE block = $block AND band = $band AND start_day = $start AND mention = $mention",
                _blocks.Touch(block), band, start, mention);
        }
    }

    /// <summary>Gives each block in which a mention was inserted or deleted its next version.</summary>
    public void CountUp() => _blocks.CountUp();

    // A mention without a date stands at its publication; without either in every range.
    private static (int Band, int Start, int End) Days(Report report)
    {
        var (start, end) = report.Mention.Account.Date is { } date ? (date.Start, date.End)
            : report.NearestDay is { } day ? (day, day)
            : (DateOnly.MinValue, DateOnly.MaxValue);
        return (DateBand.Of(start.DayNumber, end.DayNumber), start.DayNumber, end.DayNumber);
    }
}
