using GraphQL.Types;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleGraphType : ObjectGraphType<Article>
{
    public ArticleGraphType()
    {
        Name = "Article";
        Description = "An article in its latest version.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the article, the same for all its versions.").Resolve(context => context.Source.Id.Value);
        Field<StringGraphType>("externalId").Description("As the sender called it.").Resolve(context => context.Source.ExternalId);
        Field<StringGraphType>("url").Description("Where it was published.").Resolve(context => context.Source.Url);
        Field<NonNullGraphType<StringGraphType>>("source").Description("Who published it.").Resolve(context => context.Source.Source);
        Field<StringGraphType>("title").Description("Its title.").Resolve(context => context.Source.Title);
        Field<StringGraphType>("language").Description("Its language; null when none that is supported was recognised.").Resolve(context => context.Source.Language?.Value);
        Field<InstantGraphType>("publishedAt").Description("When it was published, with the offset that it gave.").Resolve(context => context.Source.PublishedAt);
        Field<NonNullGraphType<InstantGraphType>>("recordedAt").Description("When this version was stored.").Resolve(context => context.Source.RecordedAt);
        Field<StringGraphType>("text").Description("The text as received; null when only its events were given.").Resolve(context => context.Source.Text);
        Field<NonNullGraphType<IntGraphType>>("version").Description("The number of the version, from 1.").Resolve(context => context.Source.Version);
        Field<NonNullGraphType<BooleanGraphType>>("retracted").Description("Whether it was taken out of the graph.").Resolve(context => context.Source.Retracted);
        Field<StringGraphType>("retractionReason").Description("Why it was taken out; null while it stands.").Resolve(context => context.Source.RetractionReason);
        Field<NonNullGraphType<IdGraphType>>("voice").Description("Articles that are copies of the same story share one voice.").Resolve(context => context.Source.Voice);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MentionGraphType>>>>("mentions").Description("What it says of events.")
            .Resolve(context => context.Loads().Articles.Load(context.Source.Id).Then(stored => stored?.Mentions ?? []));
    }
}
