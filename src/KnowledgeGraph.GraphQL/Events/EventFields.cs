using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Judgements;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events;

/// <summary>The fields of every event.</summary>
internal sealed class EventFields(MentionLists mentions, TimeProvider clock)
{
    public void AddTo(ObjectGraphType<ResolvedEvent> type)
    {
        AddIdentity(type);
        AddFacts(type);
        AddReports(type);
    }

    private void AddIdentity(ObjectGraphType<ResolvedEvent> type)
    {
        type.Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the event.").Resolve(context => context.Source.Id.Value);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("aliases")
            .Description("The ids of all other members. They answer for this event.")
            .Resolve(context => context.Source.Aliases.Select(alias => alias.Value));
        type.Field<NonNullGraphType<EventKindGraphType>>("kind").Description("What kind of event it is.").Resolve(context => context.Source.Kind);
        type.Field<NonNullGraphType<EventStatusGraphType>>("status").Description("Where it stands in its life.").Resolve(context => context.Source.Account.Status);
        type.Field<NonNullGraphType<BooleanGraphType>>("overdue")
            .Description("Planned, its day passed, and nobody has reported on it.").Resolve(context => context.Source.Account.IsOverdue(AsOf.Day(context, clock)));
        type.Field<NonNullGraphType<StringGraphType>>("summary")
            .Description("One line for a list, in English: 'Ma Zhaoxu (CN) visits RU'.").Resolve(context => EventSummaryLine.Of(context.Source.Account));
    }

    private static void AddFacts(ObjectGraphType<ResolvedEvent> type)
    {
        type.Field<EventDateGraphType>("date").Description("When; null where no report tells a date.").Resolve(context => context.Source.Account.Date);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<PartyRoleGraphType>>>>("parties")
            .Description("Each party once for each of its roles.").Resolve(context => context.Source.Account.PartyRoles);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ParticipantGraphType>>>>("participants")
            .Description("Who acted for each party, as far as the reports tell.").Resolve(context => Acting.In(context.Source));
        type.Field<PlaceGraphType>("place").Description("Where.").Resolve(context => context.Source.Account.Place);
        type.Field<NonNullGraphType<FloatGraphType>>("confidence")
            .Description("0 to 1: how probable it is that the event is real and its parties right.").Resolve(context => context.Source.Confidence);
    }

    private void AddReports(ObjectGraphType<ResolvedEvent> type)
    {
        type.Field<NonNullGraphType<IntGraphType>>("voices").Description("Independent voices: copies of one wire story are one.").Resolve(context => context.Source.Voices);
        type.Field<NonNullGraphType<IntGraphType>>("reports").Description("Articles that report it.").Resolve(context => context.Source.Reports);
        type.Field<NonNullGraphType<InstantGraphType>>("firstReported")
            .Description("The first report, by publication, else by when it was recorded.").Resolve(context => context.Source.FirstReported);
        type.Field<NonNullGraphType<InstantGraphType>>("lastReported")
            .Description("The last report, by publication, else by when it was recorded.").Resolve(context => context.Source.LastReported);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<StatusStepGraphType>>>>("history")
            .Description("The steps of its status, with the mention that caused each.").Resolve(context => context.Source.History);
        type.Field<NonNullGraphType<MentionConnectionGraphType>>("mentions")
            .Description("What each article says of it, with the words that prove it.").ForwardPages(MentionLists.DefaultSize)
            .Resolve(context => mentions.Read(context, context.Source));
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContradictionGraphType>>>>("contradictions")
            .Description("Facts on which the reports disagree, every value with who said it.").Resolve(context => context.Source.Contradictions);
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementGraphType>>>>("judgements")
            .Description("What analysts said of it or of its reports, newest first; what was undone too.")
            .ResolveAsync(async context =>
            {
                var members = context.Source.Members.ToHashSet();
                return (await JudgementLoads.AllAsync(context)).Where(standing => standing.Judgement.Mentions.Any(members.Contains));
            });
    }
}
