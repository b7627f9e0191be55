using System.Globalization;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Pairs of mentions that are found to be of one event or person: how many of them truly do, and how many that truly do were found.</summary>
internal readonly record struct PairwiseScore(long Found, long True, long Right)
{
    public static PairwiseScore Of(IReadOnlyCollection<ResolvedEvent> events, Func<MentionId, int> trueEvent) => Of([.. events.Select(e => e.Members)], trueEvent);

    /// <param name="groups">What was found to be one.</param>
    public static PairwiseScore Of<T, TTrue>(IReadOnlyCollection<IReadOnlyCollection<T>> groups, Func<T, TTrue> truth)
        where TTrue : notnull => new(
        groups.Sum(group => Pairs(group.Count)),
        groups.SelectMany(group => group).CountBy(truth).Sum(group => Pairs(group.Value)),
        groups.Sum(group => group.CountBy(truth).Sum(same => Pairs(same.Value))));

    public void Print(string name) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-12} precision {(double)Right / Found:0.0000}  recall {(double)Right / True:0.0000}  ({Found} pairs found, {True} true)"));

    private static long Pairs(int count) => (long)count * (count - 1) / 2;
}
