namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>Times of single calls in milliseconds.</summary>
internal sealed class Percentiles(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double this[double part] => _sorted[Math.Min(_sorted.Length - 1, (int)(_sorted.Length * part))];

    public override string ToString() => $"p50 {this[0.5]:0.00} ms, p99 {this[0.99]:0.00} ms, most {_sorted[^1]:0.00} ms";
}
