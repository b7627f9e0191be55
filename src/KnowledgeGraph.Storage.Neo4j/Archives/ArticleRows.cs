using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Archives;

/// <summary>Makes rows for the statement that imports articles, and counts them.</summary>
internal sealed class ArticleRows
{
    // A server reads a request slowly: a large article goes alone.
    private const int LargeCharacters = 200_000;

    /// <summary>Articles that are not retracted.</summary>
    public long Count { get; private set; }

    /// <summary>Mentions, which are numbered in the order in which they come.</summary>
    public long Mentions { get; private set; }

    /// <summary>What live mentions show of people.</summary>
    public PersonTally People { get; } = new();

    public static bool IsLarge(ArchiveRecord record) =>
        record is ArchivedArticle article && article.Versions.Sum(version => (long)(version.Text?.Length ?? 0)) > LargeCharacters;

    public static DateTimeOffset? Instant(long? ticks) => ticks is { } some ? new DateTimeOffset(some, TimeSpan.Zero) : null;

    public PropertyMap Of(ArchivedArticle archived)
    {
        var article = archived.ToArticle();
        var titles = archived.Versions.ToDictionary(version => version.Number, version => version.Title);
        Count += article.Retracted ? 0 : 1;
        return new()
        {
            ["id"] = archived.Id,
            ["properties"] = ArticleProperties.Write(article, article.Title),
            ["recordedAt"] = article.RecordedAt,
            ["reportedAt"] = article.PublishedAt?.ToUniversalTime(),
            ["versions"] = archived.Versions.Select((version, i) => Version(article, version, archived.Versions.ElementAtOrDefault(i + 1))).ToArray(),
            ["mentions"] = archived.Mentions.Select(mention => Mention(mention, titles[mention.Version], article.Head)).ToArray(),
        };
    }

    private static PropertyMap Version(Article article, ArchivedVersion version, ArchivedVersion? next)
    {
        var properties = ArticleProperties.WriteVersion(article with { Version = version.Number, Title = version.Title, Text = version.Text });
        (properties["source"], properties["language"], properties["voice"]) = (version.Source, version.Language, version.Voice);
        return new()
        {
            ["properties"] = properties,
            ["publishedAt"] = version.PublishedAt is { } published ? InstantText.Parse(published) : null,
            ["recordedAt"] = Instant(version.RecordedAt),
            ["supersededAt"] = Instant(next?.RecordedAt),
            ["retractedAt"] = Instant(version.RetractedAt),
        };
    }

    private PropertyMap Mention(ArchivedMention archived, string title, ArticleHead article)
    {
        var mention = archived.ToMention(article.Id);
        var report = new Report(mention, article);
        var days = MentionDays.Of(report);
        var properties = MentionProperties.Write(mention, title);
        // Only live ones are found by their words.
        if (archived.SupersededAt is not null)
            properties["tokens"] = null;
        else
            People.Add(report);
        return new()
        {
            ["properties"] = properties,
            ["event"] = archived.Event,
            ["order"] = Mentions++,
            ["recordedAt"] = Instant(archived.RecordedAt),
            ["supersededAt"] = Instant(archived.SupersededAt),
            ["blocks"] = archived.SupersededAt is null ? Block.Of(mention.Account).Select(BlockNode.Id).ToArray() : [],
            ["band"] = days.Band,
            ["first"] = days.Start,
            ["last"] = days.End,
        };
    }
}
