using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Ingest.Judgements;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class JudgementGraphType : ObjectGraphType<StandingJudgement>
{
    public JudgementGraphType()
    {
        Name = "Judgement";
        Description = "What an analyst says, kept apart from what reports say. It binds until it is undone, through new texts and new versions of the extractor.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the judgement.").Resolve(context => context.Source.Judgement.Id.Value);
        Field<NonNullGraphType<JudgementSubjectGraphType>>("subject").Description("What it speaks of.").Resolve(context => context.Source.Judgement.Subject);
        Field<NonNullGraphType<VerdictGraphType>>("verdict").Description("What it says.").Resolve(context => context.Source.Judgement.Verdict);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("ids").Description("As they were named.").Resolve(context => context.Source.Judgement.Ids);
        Field<NonNullGraphType<StringGraphType>>("author").Description("'local' where nobody signs in.").Resolve(context => context.Source.Judgement.Author);
        Field<NonNullGraphType<InstantGraphType>>("recordedAt").Description("When it was stored.").Resolve(context => context.Source.Judgement.RecordedAt);
        Field<StringGraphType>("reason").Description("Why, in the author's words.").Resolve(context => context.Source.Judgement.Reason);
        Field<NonNullGraphType<BooleanGraphType>>("undone").Description("Whether it was taken back.").Resolve(context => context.Source.Judgement.UndoneAt is not null);
        Field<NonNullGraphType<BooleanGraphType>>("orphaned")
            .Description("Of something that it names no report is left: it binds nothing there, and waits for one that comes back.").Resolve(context => context.Source.Orphaned);
    }
}
