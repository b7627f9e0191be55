using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Parties;
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
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>>>("groups")
            .Description("By each of `ids` the mentions that it binds: those of that time, and every one that took the place of one of them since.")
            .Resolve(context => context.Source.Judgement.Groups.Select(group => group.Select(mention => mention.Value)));
        AddCorrection();
        Field<NonNullGraphType<StringGraphType>>("author").Description("'local' where nobody signs in.").Resolve(context => context.Source.Judgement.Author);
        Field<NonNullGraphType<InstantGraphType>>("recordedAt").Description("When it was stored.").Resolve(context => context.Source.Judgement.RecordedAt);
        Field<StringGraphType>("reason").Description("Why, in the author's words.").Resolve(context => context.Source.Judgement.Reason);
        Field<NonNullGraphType<BooleanGraphType>>("undone").Description("Whether it was taken back.").Resolve(context => context.Source.Judgement.UndoneAt is not null);
        Field<InstantGraphType>("undoneAt").Description("When it was taken back; null while it binds.").Resolve(context => context.Source.Judgement.UndoneAt);
        Field<NonNullGraphType<BooleanGraphType>>("orphaned")
            .Description("Of something that it names no report is left: it binds nothing there, and waits for one that comes back.").Resolve(context => context.Source.Orphaned);
    }

    private void AddCorrection()
    {
        Field<EventKindGraphType>("kind").Description("Of a correction: the kind that the event is of.").Resolve(context => context.Source.Judgement.Correction?.Kind);
        Field<EventStatusGraphType>("status").Description("Of a correction: its status.").Resolve(context => context.Source.Judgement.Correction?.Status);
        Field<EventDateGraphType>("date").Description("Of a correction: its date.").Resolve(context => context.Source.Judgement.Correction?.Date);
        Field<ListGraphType<NonNullGraphType<PartyGraphType>>>("parties").Description("Of a correction: all its parties.").Resolve(context => context.Source.Judgement.Correction?.Parties);
    }
}
