using System.Globalization;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>A logistic model over named signs; a sign without a weight counts nothing.</summary>
internal sealed class ConfidenceModel(IReadOnlyDictionary<string, double> weights)
{
    private const string Bias = "bias";

    public double Of(IEnumerable<Sign> signs)
    {
        var sum = weights.GetValueOrDefault(Bias) + signs.Sum(sign => sign.Value * weights.GetValueOrDefault(sign.Name));
        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }

    public static ConfidenceModel Read(PackReader shared)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in shared.Tsv("weights.tsv"))
        {
            if (double.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                weights[row["sign"]] = weight;
            else
                row.Fault("weight", $"`{row["weight"]}` is no number.");
        }

        return new(weights);
    }
}
