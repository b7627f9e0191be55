using System.Globalization;
using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Articles;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleQueries(IArticleStore store, IOptions<GraphQLLimitsOptions> limits)
{
    private const int DefaultSize = 50;

    public void AddTo(ObjectGraphType query)
    {
        query.Field<ArticleGraphType>("article").Description("An article by its id.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Resolve(context => context.Loads().Articles.Load(new ArticleId(context.GetArgument<string>("id"))).Then(stored => stored?.Article));
        query.Field<NonNullGraphType<ArticleConnectionGraphType>>("articles").Description("Articles, latest first.")
            .Argument<ArticleFilterGraphType>("filter", "Which articles are wanted.")
            .ForwardPages(DefaultSize)
            .ResolveAsync(ReadAsync);
    }

    private async Task<object?> ReadAsync(IResolveFieldContext context)
    {
        var page = context.ReadPage(limits.Value.MaxPageSize);
        var filter = Filter(InputReader.Argument(context, "filter"));
        return new ArticleList(filter, await store.QueryAsync(filter, page, context.CancellationToken));
    }

    private static ArticleFilter Filter(InputReader? input)
    {
        if (input is not { } asked)
            return new();
        var (from, to) = (asked.Value<DateTimeOffset?>("from"), asked.Value<DateTimeOffset?>("to"));
        if (from > to)
            throw new InvalidSpanError(from.Value.ToString("O", CultureInfo.InvariantCulture), to.Value.ToString("O", CultureInfo.InvariantCulture));
        return new(asked.List<string>("languages"), asked.List<string>("sources"), from, to, asked.Value<bool?>("withoutEvents"), asked.Words("text"));
    }
}
