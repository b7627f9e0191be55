using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>What a store must answer, computed in memory from the meaning of the filter.</summary>
public static class ReferenceList
{
    public static IReadOnlyList<ResolvedEvent> Of(IEnumerable<ResolvedEvent> events, EventFilter filter, EventOrder order)
    {
        var matching = events.Where(filter.Matches);
        return order switch
        {
            EventOrder.StartAsc => [.. matching.OrderBy(e => e.Account.Date?.Start ?? DateOnly.MaxValue).ThenBy(e => e.Account.Date is null).ThenBy(e => e.Id)],
            EventOrder.LastReportedDesc => [.. matching.OrderByDescending(e => e.LastReported).ThenByDescending(e => e.Id)],
            EventOrder.ConfidenceDesc => [.. matching.OrderByDescending(e => e.Confidence).ThenByDescending(e => e.Id)],
            _ => [.. matching.OrderByDescending(e => e.Account.Date?.Start ?? DateOnly.MinValue).ThenBy(e => e.Account.Date is null).ThenByDescending(e => e.Id)],
        };
    }

    /// <summary>The window on a list; indices may lie outside it.</summary>
    public static (IReadOnlyList<ResolvedEvent> Items, bool HasNext, bool HasPrevious) Window(
        IReadOnlyList<ResolvedEvent> list, int size, bool backward, int? after, int? before)
    {
        ArgumentNullException.ThrowIfNull(list);
        var start = after + 1 ?? 0;
        var end = Math.Max(start, before ?? list.Count);
        var taken = Math.Min(size, end - start);
        var (first, last) = backward ? (end - taken, end) : (start, start + taken);
        var hasMore = end - start > taken;
        return (
            [.. list.Skip(first).Take(taken)],
            HasNext: backward ? before is { } b && (taken > 0 ? last < list.Count : b < list.Count) : hasMore || (before is { } limit && (taken > 0 ? last < list.Count : limit < list.Count)),
            HasPrevious: backward ? hasMore || after is not null : after is not null);
    }

    public static EventSummary Summary(IEnumerable<ResolvedEvent> events, EventFilter filter)
    {
        var all = events.ToList();
        var byStatus = all.Where((filter with { Status = null }).Matches).CountBy(e => e.Account.Status).ToDictionary(e => e.Key, e => (long)e.Value);
        return new(all.Count(filter.Matches), byStatus);
    }
}
