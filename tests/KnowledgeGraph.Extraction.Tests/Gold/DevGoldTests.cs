using System.Text.Json;
using KnowledgeGraph.Extraction.Resources;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Extraction.Tests.Gold;

/// <summary>The gold articles for development. What counts is text that no rule's writer has seen; these guard against steps back.</summary>
public sealed class DevGoldTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData("en", 0.9)]
    [InlineData("id", 0.9)]
    public void Events_of_a_language_are_found(string language, double least)
    {
        var figures = Score(language);

        figures.GetProperty("f1").GetDouble().ShouldBeGreaterThanOrEqualTo(least);
        var attributes = figures.GetProperty("attributes");
        attributes.GetProperty("evidence stands in the text").GetDouble().ShouldBe(1);
        if (attributes.TryGetProperty("no date invented", out var invented))
            invented.GetDouble().ShouldBe(1);
        figures.GetProperty("language_detected").GetDouble().ShouldBe(1);
    }

    [Fact]
    public void Events_of_the_sample_articles_are_found()
    {
        var figures = Score(RepositoryFolder.At("src", "KnowledgeGraph.Server", "Samples", "articles.jsonl"), RepositoryFolder.At("tests", "KnowledgeGraph.EndToEnd.Tests", "Samples", "gold.jsonl"));

        figures.GetProperty("languages").EnumerateObject().ShouldAllBe(language => language.Value.GetDouble() >= 0.85);
    }

    [Fact]
    public void The_first_article_is_read_without_a_fault()
    {
        var figures = Score("seed");

        figures.GetProperty("f1").GetDouble().ShouldBe(1);
        foreach (var attribute in figures.GetProperty("attributes").EnumerateObject())
            attribute.Value.GetDouble().ShouldBe(1, attribute.Name);
    }

    [Fact]
    public void A_raw_text_tells_its_own_title_and_time()
    {
        var folder = Folder();
        var article = Articles(Path.Combine(folder, "dev", "seed.articles.jsonl")).Single();
        var given = _extractor.Extract(Request(article));

        var raw = _extractor.Extract(new(File.ReadAllText(Path.Combine(folder, "dev", "seed-01.txt"))));

        raw.Title.ShouldBe(article.GetProperty("title").GetString());
        raw.PublishedAt.ShouldBe(DateTimeOffset.Parse(article.GetProperty("publishedAt").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        raw.Events.Select(e => e.Account).ShouldBe(given.Events.Select(e => e.Account));
    }

    private static JsonElement Score(string name) =>
        Score(Path.Combine(Folder(), "dev", $"{name}.articles.jsonl"), Path.Combine(Folder(), "dev", $"{name}.gold.jsonl"));

    private static JsonElement Score(string articles, string gold)
    {
        var folder = Folder();
        var predicted = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(predicted, Articles(articles)
                .Select(article => PredictionLine.Of(article.GetProperty("id").GetString()!, _extractor.Extract(Request(article)))));
            var figures = Scorer.Score(folder, gold, predicted);
            if (figures is null)
                Assert.Skip("there is no python3 to run the scorer");
            return figures.Value;
        }
        finally
        {
            File.Delete(predicted);
        }
    }

    private static string Folder()
    {
        if (SharedFolder.Path is null)
            Assert.Skip(SharedFolder.MissingReason);
        return Path.Combine(SharedFolder.Path, "eval");
    }

    private static IEnumerable<JsonElement> Articles(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static ExtractionRequest Request(JsonElement article) => new(
        article.GetProperty("text").GetString()!, article.GetProperty("title").GetString(),
        DateTimeOffset.Parse(article.GetProperty("publishedAt").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
}
