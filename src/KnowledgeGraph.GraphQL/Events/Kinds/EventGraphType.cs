using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Kinds;

internal sealed class EventGraphType : InterfaceGraphType<ResolvedEvent>
{
    public EventGraphType(EventFields fields)
    {
        Name = "Event";
        Description = "What happened, or is planned to, as all reports together tell it.";
        var shape = new ObjectGraphType<ResolvedEvent>();
        fields.AddTo(shape);
        foreach (var field in shape.Fields)
            AddField(new() { Name = field.Name, Description = field.Description, Type = field.Type, Arguments = field.Arguments });
    }
}
