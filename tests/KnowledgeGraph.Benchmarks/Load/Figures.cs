using System.Globalization;
using KnowledgeGraph.Benchmarks.Stores;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>What some clients saw of many calls.</summary>
/// <param name="Rate">Calls a second of all clients together.</param>
/// <param name="Rows">Rows of a call, on average.</param>
internal sealed record Figures(string Name, double Rate, Percentiles Times, double Rows)
{
    /// <summary>How many were measured.</summary>
    public int Calls => Times.Count;

    /// <param name="least">The least request through the same transport; null where there is none.</param>
    public void Print(Figures? least = null)
    {
        var ratio = least is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({Rate / least.Rate:0.00} x {least.Name})");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name}: {Rate:0} calls/s{ratio}, {Times}, {Rows:0.0} rows a call"));
    }
}
