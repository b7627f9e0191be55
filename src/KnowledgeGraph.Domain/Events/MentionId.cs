using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>Names what one article says of one event, across versions of the article and of the extractor.</summary>
public readonly record struct MentionId(string Value) : IComparable<MentionId>
{
    /// <param name="number">From 0: the mention's number among those of the same kind and parties in its article. Never reused.</param>
    public static MentionId Of(ArticleId article, EventKind kind, IEnumerable<PartyCode> parties, int number) =>
        new(StableHash.Base32($"{article.Value}\n{kind}\n{string.Join(',', parties.Order())}\n{number}"));

    public int CompareTo(MentionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
