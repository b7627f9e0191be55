using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Schema.Lists;

namespace KnowledgeGraph.GraphQL.Events;

internal sealed class StatusCountGraphType : ObjectGraphType<KeyValuePair<EventStatus, long>>
{
    public StatusCountGraphType()
    {
        Name = "StatusCount";
        Description = "How many events have a status.";
        Field<NonNullGraphType<EventStatusGraphType>>("status").Description("The status.").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<IntGraphType>>("count").Description("Events that have it.").Resolve(context => context.Source.Value.ToCount());
    }
}
