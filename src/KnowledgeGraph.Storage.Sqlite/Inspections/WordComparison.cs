namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Words of two indexes beside each other. Holds one of each, however many there are.</summary>
internal sealed class WordComparison
{
    private WordComparison()
    {
    }

    public long Missing { get; private set; }

    public IndexedWord FirstMissing { get; private set; }

    public long Surplus { get; private set; }

    public IndexedWord FirstSurplus { get; private set; }

    public static WordComparison Of(IEnumerable<IndexedWord> kept, IEnumerable<IndexedWord> expected, CancellationToken cancellationToken)
    {
        var comparison = new WordComparison();
        using var left = kept.GetEnumerator();
        using var right = expected.GetEnumerator();
        var (hasKept, hasExpected) = (left.MoveNext(), right.MoveNext());
        while (hasKept || hasExpected)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var order = !hasKept ? 1 : !hasExpected ? -1 : left.Current.CompareTo(right.Current);
            if (order > 0)
                comparison.AddMissing(right.Current);
            if (order < 0)
                comparison.AddSurplus(left.Current);
            if (order <= 0)
                hasKept = left.MoveNext();
            if (order >= 0)
                hasExpected = right.MoveNext();
        }

        return comparison;
    }

    private void AddMissing(IndexedWord word)
    {
        if (Missing++ == 0)
            FirstMissing = word;
    }

    private void AddSurplus(IndexedWord word)
    {
        if (Surplus++ == 0)
            FirstSurplus = word;
    }
}
