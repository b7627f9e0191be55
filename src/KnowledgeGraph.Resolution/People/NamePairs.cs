namespace KnowledgeGraph.Resolution.People;

/// <summary>How alike the names of two people are. The same few meet in report after report, so the last pairs are kept.</summary>
internal sealed class NamePairs
{
    private const int MostKept = 50_000;

    private readonly Kept<(NamedPerson One, NamedPerson Other), Alike> _known = new(MostKept, pair => Compared(pair.One, pair.Other), ByReference.Instance);

    public Alike Of(NamedPerson one, NamedPerson other) => _known.Of((one, other));

    private static Alike Compared(NamedPerson one, NamedPerson other)
    {
        var pairs = one.Names.SelectMany(name => other.Names.Select(rival => (One: name, Other: rival))).ToList();
        return new(pairs.Exists(pair => pair.One.MayBe(pair.Other)), pairs.Min(pair => pair.One.Unlikeness(pair.Other)));
    }

    /// <param name="MayBe">Whether their spellings may be one name.</param>
    /// <param name="Unlikeness">The less, the more alike they sound; null: they don't.</param>
    internal readonly record struct Alike(bool MayBe, int? Unlikeness);

    // People of equal names are mostly one object (NamedPeople); comparing all their names would cost what is to be saved.
    private sealed class ByReference : IEqualityComparer<(NamedPerson One, NamedPerson Other)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((NamedPerson One, NamedPerson Other) x, (NamedPerson One, NamedPerson Other) y) => ReferenceEquals(x.One, y.One) && ReferenceEquals(x.Other, y.Other);

        public int GetHashCode((NamedPerson One, NamedPerson Other) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.One), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Other));
    }
}
