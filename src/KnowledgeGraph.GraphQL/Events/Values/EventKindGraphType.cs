using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class EventKindGraphType : EnumerationGraphType
{
    public EventKindGraphType()
    {
        Name = "EventKind";
        Description = "What a report tells of.";
        Add("VISIT", EventKind.Visit, "A representative of one party travels to another country in an official capacity.");
        Add("MEETING", EventKind.Meeting, "Representatives of two or more parties talk to each other, in person, by phone or by video.");
        Add("CANCELLATION", EventKind.Cancellation, "The decision that calls off, postpones or suspends a planned visit or meeting.");
        Add("STATEMENT", EventKind.Statement, "A public position of its speakers.");
    }
}
