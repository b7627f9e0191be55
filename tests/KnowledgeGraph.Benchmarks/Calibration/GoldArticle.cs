using System.Text.Json;
using KnowledgeGraph.Benchmarks.HardSet;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Benchmarks.Calibration;

/// <summary>An article and the events that a reader found in it.</summary>
internal sealed record GoldArticle(IncomingArticle Article, IReadOnlyList<GoldEvent> Events)
{
    public ExtractionRequest Request => new(Article.Text!, Article.Title, Article.PublishedAt, Article.Source);

    /// <summary>Reads <c>X.articles.jsonl</c> and its neighbour <c>X.gold.jsonl</c>.</summary>
    /// <exception cref="InvalidDataException">A line can't be read or has no gold; the message names it.</exception>
    public static IEnumerable<GoldArticle> Read(string articles)
    {
        var gold = File.ReadLines(articles.Replace("articles.jsonl", "gold.jsonl", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(line => line.GetProperty("id").GetString()!, line => line.GetProperty("events").EnumerateArray().Select(GoldEvent.Read).ToList(), StringComparer.Ordinal);
        return File.ReadLines(articles).Select((line, i) => (Article: ReportLines.Article(line, $"{articles}:{i + 1}"), i)).Select(read =>
            gold.TryGetValue(read.Article.ExternalId!, out var events)
                ? new GoldArticle(read.Article, events)
                : throw new InvalidDataException($"{articles}:{read.i + 1}: the article {read.Article.ExternalId} has no line in the gold file."));
    }

    /// <summary>Which of the events found are real: those that pair with one of the gold, the best pairs first.</summary>
    /// <returns>For each of <paramref name="found"/>, in order.</returns>
    public bool[] Right(IEnumerable<DiplomaticEvent> found)
    {
        var others = found.Select(GoldEvent.Of).ToList();
        var right = new bool[others.Count];
        var taken = new bool[Events.Count];
        var pairs = Events.SelectMany((gold, i) => others.Select((other, j) => (Score: gold.Score(other), i, j)))
            .Where(pair => pair.Score > 0).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.i).ThenBy(pair => pair.j);
        foreach (var (_, i, j) in pairs)
        {
            if (!taken[i] && !right[j])
                taken[i] = right[j] = true;
        }

        return right;
    }
}
