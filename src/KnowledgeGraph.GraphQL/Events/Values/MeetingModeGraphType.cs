using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class MeetingModeGraphType : EnumerationGraphType
{
    public MeetingModeGraphType()
    {
        Name = "MeetingMode";
        Description = "How the participants of a meeting talk to each other.";
        Add("IN_PERSON", MeetingMode.InPerson, "In one place.");
        Add("PHONE", MeetingMode.Phone, "By phone.");
        Add("VIDEO", MeetingMode.Video, "By video link.");
    }
}
