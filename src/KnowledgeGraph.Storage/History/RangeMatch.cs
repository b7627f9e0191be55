using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.History;

/// <summary>Whether reports stand in some ranges, where no index tells it.</summary>
public sealed class RangeMatch(IEnumerable<BlockRange> ranges)
{
    private readonly ILookup<Block, BlockRange> _ranges = ranges.ToLookup(range => range.Block);

    public IEnumerable<EventKind> Kinds => _ranges.Select(block => block.Key.Kind).Distinct();

    public bool Holds(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var days = MentionDays.Of(report);
        return Block.Of(report.Mention.Account).Any(block => _ranges[block]
            .Any(range => range.Means(report.Mention.Account) && (range.From is null || days.End >= range.From) && (range.To is null || days.Start <= range.To)));
    }
}
