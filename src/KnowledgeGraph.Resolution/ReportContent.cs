using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>What a report says, without its spellings, the day of which it says so, and whether it corrects another. Its hash is worked out once.</summary>
internal sealed class ReportContent(DiplomaticEvent facts, DateOnly? published, bool isCorrection) : IEquatable<ReportContent>
{
    private readonly int _hash = HashCode.Combine(facts, published, isCorrection);

    public DiplomaticEvent Facts { get; } = facts;

    /// <summary>In its own offset.</summary>
    public DateOnly? Published { get; } = published;

    public bool IsCorrection { get; } = isCorrection;

    public bool Equals(ReportContent? other) =>
        ReferenceEquals(this, other) || other is not null && _hash == other._hash && Published == other.Published && IsCorrection == other.IsCorrection && Facts.Equals(other.Facts);

    public override bool Equals(object? obj) => Equals(obj as ReportContent);

    public override int GetHashCode() => _hash;
}
