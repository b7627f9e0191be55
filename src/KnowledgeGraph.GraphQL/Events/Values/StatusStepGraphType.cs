using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class StatusStepGraphType : ObjectGraphType<StatusStep>
{
    public StatusStepGraphType()
    {
        Name = "StatusStep";
        Description = "A step in the life of a visit or meeting.";
        Field<NonNullGraphType<EventStatusGraphType>>("status").Description("The status that it took.").Resolve(context => context.Source.Status);
        Field<NonNullGraphType<InstantGraphType>>("reportedAt").Description("When the mention that caused it was published, else recorded.").Resolve(context => context.Source.ReportedAt);
        Field<MentionGraphType>("mention").Description("The mention that caused it; null when an analyst did, or when it was withdrawn since.")
            .Resolve(context => context.Source.Mention is { } mention ? context.Loads().Mentions.Load(mention) : null);
    }
}
