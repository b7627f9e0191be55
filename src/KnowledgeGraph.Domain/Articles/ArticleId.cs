namespace KnowledgeGraph.Domain.Articles;

/// <summary>Names an article across its versions.</summary>
public readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    /// <summary>The hash of the canonical URL, else of source and external id, else of source, title and text.</summary>
    public static ArticleId Of(string? url, string source, string? externalId, string? title, string? text) => new(StableHash.Base32(
        CanonicalUrl.TryCanonicalise(url, out var canonical) ? $"url\n{canonical}"
        : externalId is not null ? $"external\n{source}\n{externalId}"
        : $"text\n{source}\n{title}\n{text}"));

    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
