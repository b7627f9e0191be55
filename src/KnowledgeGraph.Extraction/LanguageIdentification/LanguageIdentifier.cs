using System.Globalization;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Tells the language of an article from its script, stopwords and marked letters.</summary>
internal sealed class LanguageIdentifier
{
    private const int Sample = 1000;
    private const int FewestHits = 3;
    private const int FewestHitsOfAll = 2;
    private const double LeadOfFew = 1.9;
    private const double LeastShare = 0.08;
    private const double LeastLead = 1.15;
    private const double WeightOfMark = 0.5;

    private readonly IReadOnlyList<LanguageProfile> _profiles;

    // A word that many languages have says little.
    private readonly Dictionary<string, double> _weights;

    public LanguageIdentifier(IReadOnlyList<LanguageProfile> profiles)
    {
        _profiles = profiles;
        _weights = profiles.SelectMany(p => p.Stopwords.Select(w => (p.Script, Word: w)))
            .GroupBy(p => p.Word, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => 1.0 / g.Count(), StringComparer.Ordinal);
    }

    /// <returns>Null when too little speaks for any one language.</returns>
    public LanguageTag? Identify(string? title, string text)
    {
        var sample = $"{title}\n{text.AsSpan(0, Math.Min(text.Length, Sample))}".ToLowerInvariant();
        if (ScriptHistogram.Main(sample) is not { } script)
            return null;
        var candidates = _profiles.Where(p => p.Script == script).ToList();
        if (candidates is [{ Stopwords.Count: 0 } only])
            return new LanguageTag(only.Language);
        var words = Words(sample);
        var scored = candidates.Select(p => Score(p, words, sample)).OrderByDescending(s => s.Score).ToList();
        return scored.Count > 0 && IsClear(scored, words.Count) ? new LanguageTag(scored[0].Language) : null;
    }

    private static bool IsClear(List<(string Language, int Hits, double Score)> scored, int words)
    {
        var (_, hits, score) = scored[0];
        // A single sentence has few words: two are enough where no other language comes near.
        var lead = hits >= FewestHits ? LeastLead : LeadOfFew;
        return hits >= FewestHitsOfAll && hits >= LeastShare * words && (scored.Count == 1 || score > lead * scored[1].Score);
    }

    private (string Language, int Hits, double Score) Score(LanguageProfile profile, List<string> words, string sample)
    {
        var (hits, score) = (0, 0.0);
        foreach (var word in words)
        {
            if (profile.Stopwords.Contains(word))
                (hits, score) = (hits + 1, score + _weights[word]);
        }

        return (profile.Language, hits, score + (WeightOfMark * sample.Count(c => profile.MarkedLetters.Contains(c, StringComparison.Ordinal))));
    }

    private static List<string> Words(string sample)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && IsInWord(sample[i]))
                continue;
            if (i > start)
                words.Add(sample[start..i]);
            start = i + 1;
        }

        return words;
    }

    private static bool IsInWord(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
