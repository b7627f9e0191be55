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
        var (band, start, end) = MentionDays.Of(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "INSERT INTO mention_block (block, band, start_day, mention, end_day) VALUES ($block, $band, $start, $mention, $end)",
                _blocks.Touch(block), band, start.DayNumber, mention, end.DayNumber);
        }
    }

    public void Delete(long mention, Report report)
    {
        var (band, start, _) = MentionDays.Of(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "DELETE FROM mention_block WHERE block = $block AND band = $band AND start_day = $start AND mention = $mention",
                _blocks.Touch(block), band, start.DayNumber, mention);
        }
    }

    /// <summary>Gives each block in which a mention was inserted or deleted its next version.</summary>
    public void CountUp() => _blocks.CountUp();
}
