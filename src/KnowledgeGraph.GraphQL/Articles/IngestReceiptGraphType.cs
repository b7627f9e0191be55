using GraphQL.Types;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class IngestReceiptGraphType : ObjectGraphType<IngestReceipt>
{
    public IngestReceiptGraphType()
    {
        Name = "IngestReceipt";
        Description = "What became of an article. It is stored when this answer comes.";
        Field<NonNullGraphType<ArticleGraphType>>("article").Description("The article as it is stored.").Resolve(context => context.Source.Article);
        Field<NonNullGraphType<BooleanGraphType>>("isNew").Description("false: the same article with the same text was there already, nothing changed.").Resolve(context => context.Source.IsNew);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EventGraphType>>>>("events").Description("The events that it reports.")
            .Resolve(context => context.Loads().Events.LoadMany([.. context.Source.Events]));
        Field<NonNullGraphType<CursorGraphType>>("cursor").Description("A position of the change log at or after the article's commit.").Resolve(context => LogCursor.Write(context.Source.Position));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("warnings").Description("What was doubtful, such as relative dates without a publication time.").Resolve(context => context.Source.Warnings);
    }
}
