namespace KnowledgeGraph.Domain.Events;

/// <summary>The id of an event is that of its anchor, the member with the least (publication time, article id, mention id).</summary>
public readonly record struct EventId(string Value) : IComparable<EventId>
{
    public EventId(MentionId anchor)
        : this(anchor.Value)
    {
    }

    public int CompareTo(EventId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
