using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class KindCountGraphType : ObjectGraphType<KindCount>
{
    public KindCountGraphType()
    {
        Name = "KindCount";
        Description = "How many events are of a kind.";
        Field<NonNullGraphType<EventKindGraphType>>("kind").Description("The kind.").Resolve(context => context.Source.Kind);
        Field<NonNullGraphType<IntGraphType>>("count").Description("Events of it.").Resolve(context => context.Source.Count.ToCount());
    }
}
