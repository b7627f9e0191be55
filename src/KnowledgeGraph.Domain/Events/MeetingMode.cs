namespace KnowledgeGraph.Domain.Events;

/// <summary>How the participants of a meeting talk to each other.</summary>
public enum MeetingMode
{
    InPerson,
    Phone,
    Video,
}
