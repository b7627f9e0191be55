using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Calibration;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Fits the weights of the confidence of an event, and says how far the confidence can be believed: every figure is of articles that the fit had not seen.</summary>
internal static class CalibrateBenchmark
{
    private const int Folds = 10;
    private const int Bins = 5;
    private const double Penalty = 1;
    private const double Precise = 0.95;
    private const string Bias = "bias";

    public static Command Command()
    {
        var articles = new Argument<FileInfo[]>("articles") { Arity = ArgumentArity.OneOrMore, Description = "X.articles.jsonl, each beside its X.gold.jsonl" };
        var write = new Option<FileInfo?>("--write") { Description = "the file of weights to write: Lang/base/weights.tsv" };
        var command = new Command("calibrate", "Fits the confidence of an event to gold, cross-validated by article: reliability by fifths, the threshold for 'precise'.") { articles, write };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(articles), parsed.GetValue(write)));
        return command;
    }

    private static void Run(FileInfo[] files, FileInfo? write)
    {
        using var services = new ServiceCollection().AddEventExtraction().BuildServiceProvider();
        var extractor = services.GetRequiredService<IEventExtractor>();
        var articles = files.SelectMany(file => GoldArticle.Read(file.FullName)).Select(article => ExtractedArticle.Of(article, extractor)).ToList();
        var predictions = articles.SelectMany((article, i) => Predictions(article, i % Folds)).ToList();
        var gold = articles.Sum(article => article.Gold.Events.Count);
        string[] signs = [Bias, .. predictions.SelectMany(prediction => prediction.Signs.Keys).Distinct().Order(StringComparer.Ordinal)];
        Print($"{articles.Count} articles, {gold} events of gold, {predictions.Count} found, {predictions.Count(prediction => prediction.Right)} of them right");
        Report("as the packs have it", [.. predictions.Select(prediction => (prediction.Confidence, prediction.Right))], gold);
        Report($"fitted, {Folds} folds by article", [.. Validated(predictions, signs)], gold);
        var weights = Fit(predictions, signs);
        foreach (var (sign, weight) in signs.Zip(weights))
            Print($"{sign}\t{weight:0.00}\t{predictions.Count(prediction => prediction.Signs.GetValueOrDefault(sign) != 0)}");
        foreach (var line in ResolvedConfidence.Lines(articles, services.GetRequiredService<OfficeTable>()))
            Print(line);
        if (write is not null)
            File.WriteAllLines(write.FullName, [.. Header(write), .. signs.Zip(weights, (sign, weight) => FormattableString.Invariant($"{sign}\t{weight:0.00}"))]);
    }

    private static IEnumerable<Prediction> Predictions(ExtractedArticle article, int fold) => article.Found.Zip(
        article.Right, (one, right) => new Prediction(fold, one.Confidence, one.Signs.ToDictionary(sign => sign.Name, sign => sign.Value, StringComparer.Ordinal), right));

    // What each fold of the articles gets from a fit on the others.
    private static IEnumerable<(double Confidence, bool Right)> Validated(List<Prediction> predictions, string[] signs) =>
        Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = Fit([.. predictions.Where(prediction => prediction.Fold != fold)], signs);
            return predictions.Where(prediction => prediction.Fold == fold)
                .Select(prediction => (LogisticFit.Probability(weights, Row(prediction, signs)), prediction.Right));
        });

    private static double[] Fit(List<Prediction> predictions, string[] signs) =>
        LogisticFit.Weights([.. predictions.Select(prediction => Row(prediction, signs))], [.. predictions.Select(prediction => prediction.Right)], Penalty);

    private static double[] Row(Prediction prediction, string[] signs) =>
        [.. signs.Select(sign => sign == Bias ? 1 : prediction.Signs.GetValueOrDefault(sign))];

    private static void Report(string name, (double Confidence, bool Right)[] predictions, int gold)
    {
        Print($"{name}:");
        var sorted = predictions.OrderBy(prediction => prediction.Confidence).ToArray();
        for (var bin = 0; bin < Bins; bin++)
        {
            var part = sorted[(sorted.Length * bin / Bins)..(sorted.Length * (bin + 1) / Bins)];
            var (told, true_) = (part.Average(one => one.Confidence), part.Average(one => one.Right ? 1.0 : 0));
            Print($"  {part[0].Confidence:0.000} to {part[^1].Confidence:0.000}: {part.Length} events, confidence {told:0.000}, right {true_:0.000}, apart {Math.Abs(told - true_):0.000}");
        }

        Print($"  Brier score {sorted.Average(one => Math.Pow(one.Confidence - (one.Right ? 1 : 0), 2)):0.0000}");
        var precise = sorted.Select((one, i) => (one.Confidence, Right: sorted[i..].Count(other => other.Right), Of: sorted.Length - i))
            .FirstOrDefault(cut => cut.Right >= Precise * cut.Of);
        Print($"  least confidence for precision {Precise:0.00}: {precise.Confidence:0.000}, recall {precise.Right / (double)gold:0.000} of the gold, {precise.Right} of {precise.Of} right");
    }

    private static IEnumerable<string> Header(FileInfo weights) => File.ReadLines(weights.FullName).TakeWhile(line => line.StartsWith('#') || line.StartsWith("sign", StringComparison.Ordinal)).ToList();

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Prediction(int Fold, double Confidence, IReadOnlyDictionary<string, double> Signs, bool Right);
}
