namespace KnowledgeGraph.Resolution.Agreement;

internal enum Relation
{
    /// <summary>Never one event.</summary>
    Contradict,

    /// <summary>Nothing speaks against one event, and too little for it.</summary>
    Open,

    Agree,
}

/// <summary>How two reports stand to each other.</summary>
/// <param name="Reason">What decided it.</param>
/// <param name="Level">Of an agreement: 0 is the surest.</param>
/// <param name="IsStrong">Joins even where a rival fits as well.</param>
/// <param name="Closeness">Of an agreement: how well the days fit.</param>
internal readonly record struct Comparison(
    Relation Relation, Reason Reason, int Level = 0, bool IsStrong = false, Closeness Closeness = Closeness.SameDay)
{
    public static Comparison Contradict(Reason reason) => new(Relation.Contradict, reason);

    /// <summary>The one that speaks more for one event.</summary>
    public static Comparison Better(Comparison one, Comparison other)
    {
        if (one.Relation != other.Relation)
            return one.Relation > other.Relation ? one : other;
        return (one.Level <= other.Level ? one : other) with { IsStrong = one.IsStrong || other.IsStrong };
    }
}
