using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Parties;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class MentionGraphType : ObjectGraphType<Mention>
{
    public MentionGraphType()
    {
        Name = "Mention";
        Description = "What one article says of one event, with the words that prove it.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the mention; it answers for its event too.").Resolve(context => context.Source.Id.Value);
        AddFacts();
        AddKindFacts();
        AddProof();
        Field<NonNullGraphType<ArticleGraphType>>("article").Description("The article, in its latest version.")
            .Resolve(context => context.Loads().Articles.Load(context.Source.ArticleId).Then(stored => stored?.Article));
        Field<EventGraphType>("event").Description("The event that it is a member of.").Resolve(context => context.LoadEvent(new EventId(context.Source.Id)));
    }

    private void AddFacts()
    {
        Field<NonNullGraphType<EventKindGraphType>>("kind").Description("What kind of event it tells of.").Resolve(context => context.Source.Account.Kind);
        Field<NonNullGraphType<EventStatusGraphType>>("status").Description("Planned or occurred, as the article says.").Resolve(context => context.Source.Account.Status);
        Field<EventDateGraphType>("date").Description("When, as the article says; null where it tells no date.").Resolve(context => context.Source.Account.Date);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PartyRoleGraphType>>>>("parties").Description("Each party once for each of its roles.").Resolve(context => context.Source.Account.PartyRoles);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ParticipantGraphType>>>>("participants").Description("Who acted for each party, as far as the article tells.")
            .Resolve(context => context.Source.Account.Date is null
                ? context.Loads().Articles.Load(context.Source.ArticleId).Then(stored => Acting.In(context.Source, stored?.Article.PublishedAt))
                : Acting.In(context.Source, null));
        Field<PlaceGraphType>("place").Description("Where, as the article says.").Resolve(context => context.Source.Account.Place);
    }

    private void AddKindFacts()
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PartyGraphType>>>>("targets").Description("Of a statement: whom it is about or addressed to.")
            .Resolve(context => context.Source.Account is Statement statement ? statement.Targets : []);
        Field<MeetingModeGraphType>("mode").Description("Of a meeting: how they talk to each other.").Resolve(context => (context.Source.Account as Meeting)?.Mode);
        Field<CancellationFormGraphType>("form").Description("Of a cancellation: how it is called off.").Resolve(context => (context.Source.Account as Cancellation)?.Form);
        Field<EventKindGraphType>("cancels").Description("Of a cancellation: whether a visit or a meeting is called off.").Resolve(context => (context.Source.Account as Cancellation)?.Cancels);
        Field<EventDateGraphType>("plannedDate").Description("Of a cancellation: when the cancelled thing was to take place, where told.").Resolve(context => (context.Source.Account as Cancellation)?.PlannedDate);
    }

    private void AddProof()
    {
        Field<NonNullGraphType<StringGraphType>>("evidence").Description("The words that prove it, verbatim.").Resolve(context => context.Source.Evidence.Text);
        Field<IntGraphType>("start").Description("Where the evidence starts in the text of the article's version, in UTF-16 code units; null when it stands in the title or only the events were given.")
            .Resolve(context => context.Source.Evidence.Span?.Start);
        Field<IntGraphType>("end").Description("Where the evidence ends, excluded.").Resolve(context => context.Source.Evidence.Span?.End);
        Field<NonNullGraphType<StringGraphType>>("rule").Description("The rule that found it; 'given' when it came with the article.").Resolve(context => context.Source.Rule);
        Field<NonNullGraphType<IntGraphType>>("articleVersion").Description("The version of the article in which it stands.").Resolve(context => context.Source.ArticleVersion);
        Field<NonNullGraphType<FloatGraphType>>("confidence").Description("0 to 1: how sure the rule is.").Resolve(context => context.Source.Confidence);
        Field<NonNullGraphType<StringGraphType>>("extractorVersion").Description("The extractor that found it.").Resolve(context => context.Source.ExtractorVersion);
    }
}
