using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>What a report says, without its spellings, the day of which it says so, and whether it says that something or somebody was told otherwise. Its hash is worked out once.</summary>
internal sealed class ReportContent(DiplomaticEvent facts, DateOnly? published, bool isCorrection, bool isReplacement) : IEquatable<ReportContent>
{
    private readonly int _hash = HashCode.Combine(facts, published, isCorrection, isReplacement);

    public DiplomaticEvent Facts { get; } = facts;

    /// <summary>In its own offset.</summary>
    public DateOnly? Published { get; } = published;

    public bool IsCorrection { get; } = isCorrection;

    public bool IsReplacement { get; } = isReplacement;

    public bool Equals(ReportContent? other) =>
        ReferenceEquals(this, other) || other is not null && _hash == other._hash && Published == other.Published && IsCorrection == other.IsCorrection && IsReplacement == other.IsReplacement && Facts.Equals(other.Facts);

    public override bool Equals(object? obj) => Equals(obj as ReportContent);

    public override int GetHashCode() => _hash;
}
