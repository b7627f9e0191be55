using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Events;

internal sealed class EventEdgeGraphType : ObjectGraphType<PageItem<ResolvedEvent>>
{
    public EventEdgeGraphType()
    {
        Name = "EventEdge";
        Description = "An event in a list.";
        this.AddEdgeFields<ResolvedEvent, EventGraphType>();
    }
}
