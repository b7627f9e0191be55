using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Where live mentions stand in the index by block and day.</summary>
internal sealed class MentionBlocks(SqliteSession session)
{
    private readonly BlockKeys _blocks = new(session);

    public void Insert(long mention, Report report)
    {
        var (days, account) = (MentionDays.Of(report), report.Mention.Account);
        var (marks, country) = (BlockMarks.Of(account), account.Place?.Country.Value);
        foreach (var block in Block.Of(account))
        {
            session.Execute(
                "INSERT INTO mention_block (month, block, start_day, mention, days, marks, country) VALUES ($month, $block, $start, $mention, $days, $marks, $country)",
                BlockMonth.Of(block.Kind, days), _blocks.Touch(block), days.Start.DayNumber, mention, days.End.DayNumber - days.Start.DayNumber, marks, country);
        }
    }

    public void Delete(long mention, Report report)
    {
        var days = MentionDays.Of(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            session.Execute(
                "DELETE FROM mention_block WHERE month = $month AND block = $block AND start_day = $start AND mention = $mention",
                BlockMonth.Of(block.Kind, days), _blocks.Touch(block), days.Start.DayNumber, mention);
        }
    }

    /// <summary>Gives each block in which a mention was inserted or deleted its next version.</summary>
    public void CountUp() => _blocks.CountUp();
}
