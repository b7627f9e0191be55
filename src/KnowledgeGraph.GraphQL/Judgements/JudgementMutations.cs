using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Judgements;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class JudgementMutations(IJudgementPipeline pipeline)
{
    public void AddTo(ObjectGraphType mutation)
    {
        AddMark(mutation, "markSame", Verdict.Same, "All of these are one. Refused with the judgements that stand against it.");
        AddMark(mutation, "markDifferent", Verdict.Different, "No two of these are one. Refused with the judgements that stand against it.");
        mutation.Field<NonNullGraphType<JudgementGraphType>>("reviewEvent").Description("Confirms, corrects or takes away an event. What is left out stays as the reports say.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "Any id that the event ever had.")
            .Argument<NonNullGraphType<ReviewInputGraphType>>("review", "What is said of it.")
            .ResolveAsync(async context =>
            {
                var (id, review) = (new EventId(context.GetArgument<string>("id")), InputReader.Argument(context, "review")!.Value);
                return await StandingAsync(
                    () => pipeline.ReviewAsync(id, review.Value<Verdict>("verdict"), Correction(review), review.Value<string>("reason"), context.CancellationToken),
                    context.CancellationToken);
            });
        mutation.Field<NonNullGraphType<JudgementGraphType>>("undoJudgement").Description("Takes a judgement back. Twice is once.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id of the judgement.")
            .ResolveAsync(async context => await StandingAsync(
                () => pipeline.UndoAsync(new(context.GetArgument<string>("id")), context.CancellationToken), context.CancellationToken));
    }

    private void AddMark(ObjectGraphType mutation, string name, Verdict verdict, string description) => mutation
        .Field<NonNullGraphType<JudgementGraphType>>(name).Description(description)
        .Argument<NonNullGraphType<JudgementSubjectGraphType>>("kind", "What the ids name.")
        .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("ids", "Two or more.")
        .Argument<StringGraphType>("reason", "Why.")
        .ResolveAsync(async context => await StandingAsync(
            () => pipeline.MarkAsync(
                context.GetArgument<JudgementSubject>("kind"), verdict, InputReader.ListArgument<string>(context, "ids")!, context.GetArgument<string?>("reason"), context.CancellationToken),
            context.CancellationToken));

    private async Task<StandingJudgement> StandingAsync(Func<Task<Judgement>> judge, CancellationToken cancellationToken)
    {
        try
        {
            var judgement = await judge();
            return (await pipeline.ListAsync(cancellationToken)).First(standing => standing.Judgement.Id == judgement.Id);
        }
        catch (JudgementException refused)
        {
            throw new JudgementRefusedError(refused);
        }
    }

    private static Correction? Correction(InputReader review)
    {
        var correction = new Correction(review.Value<EventKind?>("kind"), review.Value<EventStatus?>("status"), Date(review), review.Parties("parties"));
        return correction.IsEmpty ? null : correction;
    }

    private static EventDate? Date(InputReader review)
    {
        var (from, to, precision) = (review.Value<DateOnly?>("from"), review.Value<DateOnly?>("to"), review.Value<DatePrecision?>("precision"));
        if (from is not { } start)
            return to is null && precision is null ? null : throw new JudgementRefusedError(new(JudgementFault.Invalid, "'to' and 'precision' go with 'from', the first day."));
        try
        {
            return new(start, to ?? start, precision ?? DatePrecision.Day);
        }
        catch (ArgumentException)
        {
            throw new JudgementRefusedError(new(JudgementFault.Invalid, $"{start:yyyy-MM-dd} to {to ?? start:yyyy-MM-dd} is no date of the precision {WireName.Of(precision ?? DatePrecision.Day)}."));
        }
    }
}
