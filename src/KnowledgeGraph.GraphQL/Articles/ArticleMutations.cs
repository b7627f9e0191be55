using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleMutations(IIngestPipeline pipeline)
{
    private const string Origin = "ingestArticle";

    public void AddTo(ObjectGraphType mutation)
    {
        mutation.Field<NonNullGraphType<IngestReceiptGraphType>>("ingestArticle")
            .Description("Reads an article, stores it, and joins its events with what is known. The same article again changes nothing.")
            .Argument<NonNullGraphType<ArticleInputGraphType>>("article", "The article.")
            .ResolveAsync(async context => await IngestAsync(InputReader.Argument(context, "article")!.Value, context.CancellationToken));
        mutation.Field<NonNullGraphType<IngestReceiptGraphType>>("retractArticle")
            .Description("Takes an article and all that rests on it alone out of the graph (takedown, hoax); logged, and undone by ingesting it again. The events of the receipt are those that lost a report and live on.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id of the article.")
            .Argument<NonNullGraphType<StringGraphType>>("reason", "Why.")
            .ResolveAsync(async context => await RetractAsync(context.GetArgument<string>("id"), context.GetArgument<string>("reason"), context.CancellationToken));
    }

    private async Task<IngestReceipt> RetractAsync(string id, string reason, CancellationToken cancellationToken)
    {
        var receipt = await pipeline.RetractAsync(new(id), reason, cancellationToken) ?? throw new UnknownArticleError(id);
        return receipt.Refusal is { } refusal ? throw new TooManyReportsError(refusal) : receipt;
    }

    private async Task<IngestReceipt> IngestAsync(InputReader input, CancellationToken cancellationToken)
    {
        var article = Article(input);
        var receipts = await pipeline.IngestAsync([article], cancellationToken);
        return receipts[0] is { Refusal: { } refusal } ? throw new TooManyReportsError(refusal) : receipts[0];
    }

    private static IncomingArticle Article(InputReader input)
    {
        var text = input.Value<string>("text");
        if (string.IsNullOrWhiteSpace(text))
            throw new InvalidArticleError("The article has no text.");
        var url = Given(input, "url");
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            throw new InvalidArticleError("The address of the article is no absolute http or https address.");
        var source = Given(input, "source") ?? (url is null ? IncomingArticle.UnknownSource : new Uri(url).Host);
        return new(Given(input, "externalId"), url, source, Given(input, "title"), text, input.Value<DateTimeOffset?>("publishedAt"), Origin);
    }

    private static string? Given(InputReader input, string name) =>
        input.Value<string>(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
