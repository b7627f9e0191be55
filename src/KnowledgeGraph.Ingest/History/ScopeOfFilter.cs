using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Ingest.History;

/// <summary>Where a report stands of every event that a filter finds: what an event shows, some report of it tells.</summary>
internal static class ScopeOfFilter
{
    private static readonly ValueList<EventKind> _all = [.. Enum.GetValues<EventKind>()];

    public static ReportScope Of(EventFilter filter) =>
        new(filter.Kinds ?? _all, Parties(filter), Pair(filter), filter.From, filter.To, Undated(filter));

    // Of a date some report tells the very one that is shown; an event without a date has none with one.
    private static bool? Undated(EventFilter filter) => filter.Undated == true ? true
        : filter.Precision is not null || !(filter.Undated ?? !filter.HasSpan) ? false
        : null;

    private static PartyPair? Pair(EventFilter filter)
    {
        foreach (var pair in PartyPair.Among(filter.Parties?.All ?? []))
        {
            if (MayPair(pair.A, pair.B))
                return pair;
        }

        return null;
    }

    // Of a group and its member each may be told by a report that says nothing of the other.
    private static bool MayPair(PartyCode one, PartyCode other) => !PartyGroups.Holds(one, other) && !PartyGroups.Holds(other, one);

    private static ValueList<PartyCode>? Parties(EventFilter filter) => Pair(filter) is not null ? null
        : filter.Parties?.All is { Count: > 0 } all ? [all[0]]
        : filter.Visitor ?? filter.Host ?? filter.Speaker ?? filter.Initiator ?? filter.Parties?.Any ?? filter.Parties?.Only;
}
