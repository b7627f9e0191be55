using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>An article for a test, with plain values for what the test leaves open.</summary>
public sealed class ArticleBuilder
{
    private Article _article;

    private ArticleBuilder(Article article) => _article = article;

    public static ArticleBuilder Article(string name) => new(new(
        ArticleId.Of(null, "Example Agency", name, null, null), name, null, "Example Agency", $"Title of {name}", $"Text of {name}.",
        new LanguageTag("en"), new DateTimeOffset(2023, 3, 20, 9, 0, 0, TimeSpan.FromHours(7)), $"voice-{name}", 1, DateTimeOffset.MinValue));

    public ArticleBuilder From(string source) => With(_article with { Source = source });

    public ArticleBuilder Titled(string title) => With(_article with { Title = title });

    public ArticleBuilder In(string? language) => With(_article with { Language = language is null ? null : new LanguageTag(language) });

    public ArticleBuilder Published(DateTimeOffset? at) => With(_article with { PublishedAt = at });

    public ArticleBuilder Published(int year, int month, int day) => Published(new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.Zero));

    public ArticleBuilder Version(int version, string text) => With(_article with { Version = version, Text = text });

    public ArticleBuilder WithoutText() => With(_article with { Text = null });

    public ArticleBuilder Retracted() => With(_article with { Retracted = true });

    public Article Build() => _article;

    private ArticleBuilder With(Article article)
    {
        _article = article;
        return this;
    }
}
