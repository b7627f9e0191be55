using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Storage.Statistics;

/// <summary>The contacts of a pair.</summary>
/// <param name="LastContact">The date of the first in the list of the pair's contacts, newest first; null where none has a date.</param>
public sealed record ContactCount(PartyPair Pair, long Visits, long Meetings, EventDate? LastContact)
{
    public long Contacts => Visits + Meetings;
}
