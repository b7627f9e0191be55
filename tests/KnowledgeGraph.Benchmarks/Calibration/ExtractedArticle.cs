using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Benchmarks.Calibration;

/// <summary>An article with what was found in it.</summary>
/// <param name="Right">Which of <paramref name="Found"/> are real, in order.</param>
internal sealed record ExtractedArticle(GoldArticle Gold, IReadOnlyList<ExtractedEvent> Found, IReadOnlyList<bool> Right)
{
    public static ExtractedArticle Of(GoldArticle gold, IEventExtractor extractor)
    {
        IReadOnlyList<ExtractedEvent> found = [.. extractor.Extract(gold.Request).Events];
        return new(gold, found, gold.Right(found.Select(one => one.Account)));
    }
}
