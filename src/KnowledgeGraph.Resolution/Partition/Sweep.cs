using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Pairs of testimonies that stand in one block and whose days may fit: only these need to be compared.</summary>
internal static class Sweep
{
    // Half of the widest distance at which two of them can still agree, and one for rounding.
    private const int Slack = Distance.UndatedFromEvent / 2 + 1;
    private const int SlackOfDecisions = Distance.UndatedFromDecision / 2 + 1;

    /// <summary>Pairs (i, j) with i &lt; j, each once.</summary>
    public static IEnumerable<(int One, int Other)> Pairs(IReadOnlyList<Testimony> testimonies) =>
        ByBlock(testimonies).SelectMany(block => PairsOfBlock(testimonies, block.Key, block.Value));

    private static Dictionary<Block, List<int>> ByBlock(IReadOnlyList<Testimony> testimonies)
    {
        var blocks = new Dictionary<Block, List<int>>();
        for (var i = 0; i < testimonies.Count; i++)
        {
            foreach (var block in testimonies[i].Blocks)
            {
                if (!blocks.TryGetValue(block, out var list))
                    blocks[block] = list = [];
                list.Add(i);
            }
        }

        return blocks;
    }

    // A line that moves over the days; those whose days have passed drop out.
    private static IEnumerable<(int One, int Other)> PairsOfBlock(IReadOnlyList<Testimony> testimonies, Block block, List<int> members)
    {
        var active = new List<int>();
        foreach (var index in members.OrderBy(i => From(testimonies[i])).ThenBy(i => i))
        {
            var from = From(testimonies[index]);
            active.RemoveAll(i => To(testimonies[i]) < from);
            foreach (var other in active)
            {
                if (testimonies[Math.Min(index, other)].FirstInCommon(testimonies[Math.Max(index, other)]) == block)
                    yield return index < other ? (index, other) : (other, index);
            }

            active.Add(index);
        }
    }

    private static int From(Testimony testimony) => testimony.First is { } first ? first.DayNumber - SlackOf(testimony) : int.MinValue;

    private static int To(Testimony testimony) => testimony.Last is { } last ? last.DayNumber + SlackOf(testimony) : int.MinValue;

    private static int SlackOf(Testimony testimony) => testimony.Kind == EventKind.Cancellation ? SlackOfDecisions : Slack;
}
