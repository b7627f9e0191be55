using System.Globalization;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>Reports without a store.</summary>
public static class Reports
{
    /// <param name="article">Its name; the same name is the same article.</param>
    /// <param name="published"><c>2023-02-03</c> or an instant; null: not known.</param>
    /// <param name="voice">Null: of its own.</param>
    public static Report Of(
        DiplomaticEvent account, string article, string? published = null, string? voice = null, double confidence = 0.8, int number = 0,
        string language = "en", string? source = null)
    {
        var id = ArticleId.Of(null, "test", article, null, null);
        DateTimeOffset? at = published is null ? null : DateTimeOffset.Parse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new(
            new(MentionId.Of(id, account.Kind, account.Parties, number), 1, id, 1, account, new("words", null), "test", confidence, "1", number),
            new(id, source ?? $"{article}.example", new LanguageTag(language), at, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), voice ?? article));
    }
}
