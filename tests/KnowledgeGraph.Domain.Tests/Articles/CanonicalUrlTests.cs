using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Domain.Tests.Articles;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("HTTPS://Example.ORG/News?id=7&utm_source=x#top", "https://example.org/News?id=7")]
    [InlineData("http://example.org:80/a?fbclid=1", "http://example.org/a")]
    [InlineData("https://example.org:8443/a", "https://example.org:8443/a")]
    public void TryCanonicalise_Address_HasOneSpelling(string url, string canonical)
    {
        CanonicalUrl.TryCanonicalise(url, out var result).ShouldBeTrue();
        result.ShouldBe(canonical);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/relative")]
    [InlineData("ftp://example.org/a")]
    public void TryCanonicalise_NoWebAddress_IsRefused(string? url) => CanonicalUrl.TryCanonicalise(url, out _).ShouldBeFalse();

    [Fact]
    public void An_article_is_named_by_its_address_then_by_external_id_then_by_its_text()
    {
        ArticleId.Of("https://example.org/a#x", "s", "1", "t", "x").ShouldBe(ArticleId.Of("https://EXAMPLE.org/a", "other", "2", "u", "y"));
        ArticleId.Of(null, "s", "1", "t", "x").ShouldBe(ArticleId.Of(null, "s", "1", "u", "y"));
        ArticleId.Of(null, "s", null, "t", "x").ShouldNotBe(ArticleId.Of(null, "s", null, "t", "y"));
    }
}
