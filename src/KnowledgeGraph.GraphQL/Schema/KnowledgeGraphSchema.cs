using KnowledgeGraph.GraphQL.Events.Kinds;

namespace KnowledgeGraph.GraphQL.Schema;

internal sealed class KnowledgeGraphSchema : global::GraphQL.Types.Schema
{
    public KnowledgeGraphSchema(IServiceProvider services, QueryGraphType query, MutationGraphType mutation, SubscriptionGraphType subscription)
        : base(services)
    {
        Description = "Events of diplomacy in news of every language.";
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        Query = query;
        Mutation = mutation;
        Subscription = subscription;
        RegisterTypes(typeof(VisitGraphType), typeof(MeetingGraphType), typeof(CancellationGraphType), typeof(StatementGraphType));
    }
}
