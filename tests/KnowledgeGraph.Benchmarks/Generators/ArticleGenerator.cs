using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Benchmarks.Generators;

/// <summary>The article mix of every benchmark, seeded: about 3,000 characters, 30 % without an event, median 3 events, p90 8; half English, half Indonesian.</summary>
/// <remarks>Sentences are filled from <c>sentences.tsv</c>, our own writing; names are invented by combination.</remarks>
internal sealed class ArticleGenerator(int seed)
{
    private const int Length = 3000;
    private const int SentencesOfParagraph = 3;

    // Share of articles with at most as many events: 30 % have none, the median is 3, the 90th percentile 8.
    private static readonly double[] _cumulative = [0.30, 0.38, 0.48, 0.58, 0.67, 0.75, 0.81, 0.87, 0.92, 0.95, 0.97, 0.99, 1.0];
    private static readonly string[] _languages = ["en", "id"];
    private static readonly SentenceStock _stock = SentenceStock.Load();

    public IEnumerable<ExtractionRequest> Generate(int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return Article(random, _languages[i % _languages.Length]);
    }

    private static ExtractionRequest Article(Random random, string language)
    {
        var share = random.NextDouble();
        var events = Array.FindIndex(_cumulative, limit => share < limit);
        var sentences = new List<string>();
        for (var i = 0; i < events; i++)
            sentences.Add(_stock.Event(language, random));
        for (var length = sentences.Sum(sentence => sentence.Length); length < Length; length += sentences[^1].Length)
            sentences.Add(_stock.Filler(language, random));
        Spread(sentences, events, random);
        var published = new DateTimeOffset(2015, 1, 1, 9, 0, 0, TimeSpan.FromHours(language == "id" ? 7 : 0)).AddHours(random.Next(24 * 3650));
        return new(Paragraphs(sentences), _stock.Filler(language, random).TrimEnd('.'), published, "benchmark");
    }

    // Events stand near the top, as in news, with other sentences between them.
    private static void Spread(List<string> sentences, int events, Random random)
    {
        for (var i = 0; i < events; i++)
        {
            var other = random.Next(Math.Min(sentences.Count, events * 2 + 1));
            (sentences[i], sentences[other]) = (sentences[other], sentences[i]);
        }
    }

    private static string Paragraphs(List<string> sentences)
    {
        var text = new StringBuilder(Length + 200);
        for (var i = 0; i < sentences.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{sentences[i]}{(i % SentencesOfParagraph == SentencesOfParagraph - 1 ? "\n\n" : " ")}");
        return text.ToString().TrimEnd();
    }
}
