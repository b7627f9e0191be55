using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>What a report says, without its spellings, and the day of which it says so. Its hash is worked out once.</summary>
internal sealed class ReportContent(DiplomaticEvent facts, DateOnly? published) : IEquatable<ReportContent>
{
    private readonly int _hash = HashCode.Combine(facts, published);

    public DiplomaticEvent Facts { get; } = facts;

    /// <summary>In its own offset.</summary>
    public DateOnly? Published { get; } = published;

    public bool Equals(ReportContent? other) =>
        ReferenceEquals(this, other) || other is not null && _hash == other._hash && Published == other.Published && Facts.Equals(other.Facts);

    public override bool Equals(object? obj) => Equals(obj as ReportContent);

    public override int GetHashCode() => _hash;
}
