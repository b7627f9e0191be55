using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Articles;

public sealed class ArticleTests
{
    [Fact]
    public async Task An_article_is_taken_as_it_is_sent_and_its_receipt_tells_what_it_reports()
    {
        await using var api = await Api.StartAsync();
        api.Pipeline.Finds = Graph.Event("found", Graph.Meeting("2023-01-01"));
        var receipt = (await api.DataAsync(
            "mutation($a: ArticleInput!) { ingestArticle(article: $a) { isNew cursor warnings article { id url source title text publishedAt version } events { id summary } } }",
            new { a = new { text = "  They met.\r\n", title = "Talks", url = "https://news.example/1", publishedAt = "2023-01-01T20:00:00+07:00", externalId = "e1" } })).GetProperty("ingestArticle");

        receipt.GetProperty("isNew").GetBoolean().ShouldBeTrue();
        receipt.GetProperty("cursor").GetString().ShouldBe("bG9nOjE");
        receipt.GetProperty("warnings").GetRawText().ShouldBe("""["a warning"]""");
        receipt.GetProperty("events").GetRawText().ShouldBe("""[{"id":"found","summary":"CN and RU meet"}]""");
        receipt.GetProperty("article").GetProperty("publishedAt").GetString().ShouldBe("2023-01-01T20:00:00+07:00");
        var received = api.Pipeline.Received.Single();
        (received.Text, received.Source, received.ExternalId, received.Origin).ShouldBe(("  They met.\r\n", "news.example", "e1", "ingestArticle"));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" \n ", null)]
    [InlineData("They met.", "ftp://news.example/1")]
    [InlineData("They met.", "news")]
    public async Task An_article_that_cannot_be_read_is_refused(string text, string? url)
    {
        await using var api = await Api.StartAsync();
        (await api.ErrorAsync("mutation($a: ArticleInput!) { ingestArticle(article: $a) { isNew } }", new { a = new { text, url } })).Code.ShouldBe("INVALID_ARTICLE");
        api.Pipeline.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_that_was_not_stored_is_an_error_with_the_remedy()
    {
        await using var api = await Api.StartAsync();
        api.Pipeline.Refusal = "Too much hangs on it; raise the limit.";

        (await api.ErrorAsync("""mutation { ingestArticle(article: { text: "They met." }) { isNew } }""")).Code.ShouldBe("TOO_MANY_REPORTS");
    }

    [Fact]
    public async Task Articles_are_listed_latest_first_and_page_by_page()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Add(Graph.Event("a", Graph.Meeting("2023-01-01")));
        api.Graph.Articles.Add(Graph.Article("silent", "kompas"));
        api.Graph.Articles.Add(Graph.Article("also silent", "kompas"));
        (await api.DataAsync("{ articles(filter: { withoutEvents: true, sources: [\"kompas\"] }, first: 1) { totalCount nodes { id language mentions { id } } pageInfo { hasNextPage } } }"))
            .GetProperty("articles").GetRawText().ShouldBe("""{"totalCount":2,"nodes":[{"id":"also silent","language":"id","mentions":[]}],"pageInfo":{"hasNextPage":true}}""");
        (await api.DataAsync("{ article(id: \"nobody\") { id } }")).GetProperty("article").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await api.ErrorAsync("{ articles(first: 100000) { totalCount } }")).Code.ShouldBe("PAGE_TOO_LARGE");
        (await api.ErrorAsync("{ articles(filter: { from: \"2024-01-01T00:00:00Z\", to: \"2023-01-01T00:00:00Z\" }) { totalCount } }")).Code.ShouldBe("INVALID_SPAN");
    }
}
