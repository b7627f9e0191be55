using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Changes;

namespace KnowledgeGraph.GraphQL.Schema;

internal sealed class SubscriptionGraphType : ObjectGraphType
{
    public SubscriptionGraphType(EventSubscriptions events)
    {
        Name = "Subscription";
        Description = "News of the graph as it comes.";
        events.AddTo(this);
    }
}
