using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class EventStatusGraphType : EnumerationGraphType
{
    public EventStatusGraphType()
    {
        Name = "EventStatus";
        Description = "Extraction knows the first two; the others come from a cancellation that was matched to its visit or meeting.";
        Add("PLANNED", EventStatus.Planned, "Announced; no report says yet that it took place.");
        Add("OCCURRED", EventStatus.Occurred, "It took place.");
        Add("POSTPONED", EventStatus.Postponed, "Called off, and a later time is meant.");
        Add("CANCELLED", EventStatus.Cancelled, "Called off.");
    }
}
