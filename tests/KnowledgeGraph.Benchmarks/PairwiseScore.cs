using System.Globalization;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Pairs of mentions that stand in one event: how many of them truly do, and how many that truly do were found.</summary>
internal readonly record struct PairwiseScore(long Found, long True, long Right)
{
    public static PairwiseScore Of(IReadOnlyCollection<ResolvedEvent> events, Func<MentionId, int> trueEvent) => new(
        events.Sum(e => Pairs(e.Members.Count)),
        events.SelectMany(e => e.Members).CountBy(trueEvent).Sum(group => Pairs(group.Value)),
        events.Sum(e => e.Members.CountBy(trueEvent).Sum(group => Pairs(group.Value))));

    /// <param name="groups">What was found to be one.</param>
    public static PairwiseScore Of<T>(IReadOnlyCollection<IReadOnlyCollection<T>> groups, Func<T, string> truth) => new(
        groups.Sum(group => Pairs(group.Count)),
        groups.SelectMany(group => group).CountBy(truth).Sum(group => Pairs(group.Value)),
        groups.Sum(group => group.CountBy(truth).Sum(same => Pairs(same.Value))));

    public void Print(string name) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-12} precision {(double)Right / Found:0.0000}  recall {(double)Right / True:0.0000}  ({Found} pairs found, {True} true)"));

    private static long Pairs(int count) => (long)count * (count - 1) / 2;
}
