using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Gathers the contacts of a pair; the last one is the first of their list, newest first.</summary>
internal sealed class ContactTally
{
    private string? _lastId;

    public long Visits { get; private set; }

    public long Meetings { get; private set; }

    public EventDate? Last { get; private set; }

    public void Add(long visits, long meetings, string? lastId, EventDate? last)
    {
        Visits += visits;
        Meetings += meetings;
        if (last is null)
            return;
        var comparison = Last is null ? 1 : last.Start.CompareTo(Last.Start);
        if (comparison > 0 || (comparison == 0 && string.CompareOrdinal(lastId, _lastId) > 0))
            (Last, _lastId) = (last, lastId);
    }
}
