using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Statistics;

/// <summary>Two different parties, the first by code in front.</summary>
public readonly record struct PartyPair : IComparable<PartyPair>
{
    private PartyPair(PartyCode a, PartyCode b) => (A, B) = (a, b);

    public PartyCode A { get; }

    public PartyCode B { get; }

    /// <exception cref="ArgumentException">The two are one.</exception>
    public static PartyPair Of(PartyCode one, PartyCode other) => one.CompareTo(other) switch
    {
        0 => throw new ArgumentException($"A pair has two parties, not {one} twice.", nameof(other)),
        < 0 => new(one, other),
        _ => new(other, one),
    };

    /// <summary>Each pair of some parties.</summary>
    public static IReadOnlyList<PartyPair> Among(IEnumerable<PartyCode> parties)
    {
        var sorted = parties.Distinct().Order().ToList();
        return [.. sorted.SelectMany((a, i) => sorted.Skip(i + 1).Select(b => new PartyPair(a, b)))];
    }

    public int CompareTo(PartyPair other) => A == other.A ? B.CompareTo(other.B) : A.CompareTo(other.A);

    /// <returns><c>CN-RU</c>.</returns>
    public override string ToString() => $"{A}-{B}";
}
