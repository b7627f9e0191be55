using KnowledgeGraph.Ingest.Html;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Tests.Html;

public sealed class HtmlArticleReaderTests
{
    [Fact]
    public async Task The_paragraphs_of_the_story_are_kept_and_the_rest_of_the_page_is_not()
    {
        var article = await ArticleAsync("""
            <html><head><title>Site | Story</title><meta property="og:title" content="Story"><meta property="og:site_name" content="Harbour Daily">
            <link rel="canonical" href="https://example.org/story"><meta property="article:published_time" content="2023-02-04T15:34:00+07:00"></head>
            <body><nav><p>Menu</p></nav><article class="teaser"><p>Other story.</p></article>
            <article><h1>Story</h1><p>First &amp; foremost<br>they met.</p><figure><img><figcaption>A caption</figcaption></figure>
            <div class="related-links"><p>Read also</p></div><p>Second   paragraph.</p><section id="comments"><p>First!</p></section></article>
            <footer><p>Imprint</p></footer></body></html>
            """);

        article.Text.ShouldBe("First & foremost\nthey met.\n\nSecond paragraph.");
        (article.Title, article.Source, article.Url).ShouldBe(("Story", "Harbour Daily", "https://example.org/story"));
        article.PublishedAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(7));
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-02-04T15:34:00+07:00"}]}</script>""")]
    [InlineData("""<script type="application/ld+json">{broken</script><time datetime="2023-02-04T15:34:00+07:00">Sat</time>""")]
    [InlineData("""<meta itemprop="datePublished" content="2023-02-04T15:34:00+07:00">""")]
    public async Task The_publication_is_taken_from_any_of_the_usual_places(string metadata)
    {
        var article = await ArticleAsync($"<html><body>{metadata}<main><p>Text.</p></main></body></html>");

        article.PublishedAt.ShouldBe(new DateTimeOffset(2023, 2, 4, 15, 34, 0, TimeSpan.FromHours(7)));
    }

    [Theory]
    [InlineData("/story", "https://example.org/news/1", "https://example.org/story")]
    [InlineData("/story", null, null)]
    [InlineData("javascript:void(0)", null, null)]
    [InlineData("", "https://example.org/news/1", "https://example.org/news/1")]
    [InlineData("https://example.org/story", null, "https://example.org/story")]
    public async Task The_address_is_the_canonical_one_where_it_leads_to_a_page(string canonical, string? url, string? address)
    {
        var html = $"<html><head><link rel=\"canonical\" href=\"{canonical}\"></head><body><main><p>Text.</p></main></body></html>";

        (await ArticleAsync(html, url)).Url.ShouldBe(address);
    }

    [Fact]
    public async Task Twenty_thousand_nested_elements_do_not_stop_it()
    {
        var article = await ArticleAsync(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "<p>Deep.</p>");

        article.Text.ShouldBe("Deep.");
    }

    private static async Task<IncomingArticle> ArticleAsync(string html, string? url = null) =>
        (await HtmlArticleReader.ReadAsync(html, url, "unknown", "x", "x.html", TestContext.Current.CancellationToken))
            .ShouldBeOfType<SourceDocument>().Article;
}
