using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Tells the language of an article from its script, telling words and marked letters.</summary>
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
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly FrozenDictionary<char, int[]> _byMark;
    private readonly PackEvidence _packs;

    public LanguageIdentifier(IReadOnlyList<LanguageProfile> profiles)
    {
        _profiles = profiles;
        _byWord = Index(profiles, profile => profile.Words).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byMark = Index(profiles, profile => profile.MarkedLetters.Distinct()).ToFrozenDictionary();
        _packs = new(profiles);
    }

    /// <returns>Null when too little speaks for any one language.</returns>
    public LanguageTag? Identify(string? title, string text)
    {
        var written = string.Concat(title, "\n", text.AsSpan(0, Math.Min(text.Length, Sample)));
        var sample = written.ToLowerInvariant();
        if (ScriptHistogram.Main(sample) is not { } script)
            return null;
        if (Only(script) is { } only)
            return new LanguageTag(only.Language);
        var (hits, scores) = (new int[_profiles.Count], new double[_profiles.Count]);
        var words = Count(sample, hits, scores);
        return (Best(script, hits, scores, words) ?? _packs.Best(script, written, sample, scores)) is { } best ? new LanguageTag(_profiles[best].Language) : null;
    }

    private static Dictionary<T, int[]> Index<T>(IReadOnlyList<LanguageProfile> profiles, Func<LanguageProfile, IEnumerable<T>> keys)
        where T : notnull => Enumerable.Range(0, profiles.Count)
        .SelectMany(i => keys(profiles[i]).Select(key => (Key: key, Profile: i)))
        .GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Select(pair => pair.Profile).ToArray());

    // A script that one language alone uses.
    private LanguageProfile? Only(WritingSystem script)
    {
        var users = _profiles.Where(profile => profile.Script == script).Take(2).ToList();
        return users is [{ Words.Count: 0 } only] ? only : null;
    }

    private int Count(string sample, int[] hits, double[] scores)
    {
        var (words, start) = (0, 0);
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && _byMark.TryGetValue(sample[i], out var marked))
                Add(marked, WeightOfMark, scores);
            if (i < sample.Length && IsInWord(sample[i]))
                continue;
            if (i > start)
            {
                words++;
                if (_byWord.TryGetValue(sample.AsSpan(start, i - start), out var profiles))
                    Hit(profiles, hits, scores);
            }

            start = i + 1;
        }

        return words;
    }

    // A word that many languages have says little.
    private static void Hit(int[] profiles, int[] hits, double[] scores)
    {
        foreach (var profile in profiles)
            hits[profile]++;
        Add(profiles, 1.0 / profiles.Length, scores);
    }

    private static void Add(int[] profiles, double weight, double[] scores)
    {
        foreach (var profile in profiles)
            scores[profile] += weight;
    }

    private int? Best(WritingSystem script, int[] hits, double[] scores, int words)
    {
        var (best, second) = (-1, 0.0);
        for (var i = 0; i < _profiles.Count; i++)
        {
            if (_profiles[i].Script != script)
                continue;
            if (best < 0 || scores[i] > scores[best])
                (best, second) = (i, best < 0 ? 0 : scores[best]);
            else
                second = Math.Max(second, scores[i]);
        }

        return best >= 0 && IsClear(hits[best], scores[best], second, words) ? best : null;
    }

    // A single sentence has few words: two are enough where no other language comes near.
    private static bool IsClear(int hits, double score, double second, int words) =>
        hits >= FewestHitsOfAll && hits >= LeastShare * words && score > (hits >= FewestHits ? LeastLead : LeadOfFew) * second;

    internal static bool IsInWord(char c) =>
        char.IsLetter(c) || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
