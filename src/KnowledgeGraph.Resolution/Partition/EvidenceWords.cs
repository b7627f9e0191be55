using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>The words of a piece of evidence, cut so that their inflected forms are alike: their first letters, or pairs of letters where a script has no spaces.</summary>
internal sealed class EvidenceWords
{
    private const int Stem = 5;
    private const int Shortest = 4;
    private const int Longest = 8;
    private const double OfPair = 2;
    private const double OfNumber = 4;

    // By stem how much it tells: long words are rarer than short ones in every language.
    private readonly Dictionary<string, double> _words = new(StringComparer.Ordinal);

    public EvidenceWords(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.AppendRune(Rune.ToLowerInvariant(rune));
                continue;
            }

            Add(word.ToString());
            word.Clear();
        }

        Add(word.ToString());
    }

    /// <summary>How much the two have in common that none of <paramref name="rivals"/> has.</summary>
    public double InCommon(EvidenceWords other, IReadOnlyList<EvidenceWords> rivals) => _words
        .Where(word => other._words.ContainsKey(word.Key) && rivals.All(rival => !rival._words.ContainsKey(word.Key)))
        .Sum(word => Math.Min(word.Value, other._words[word.Key]));

    private void Add(string word)
    {
        if (word.Length == 0)
            return;
        if (char.IsDigit(word[0]))
            _words[word] = OfNumber;
        else if (word.Any(IsWithoutSpaces))
            AddPairs(word);
        else if (word.Length >= Shortest)
            _words[word[..Math.Min(Stem, word.Length)]] = Math.Min(word.Length, Longest) - Shortest + 1;
    }

    private void AddPairs(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
            _words[word.Substring(i, 2)] = OfPair;
    }

    private static bool IsWithoutSpaces(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter && letter >= '\u3040';
}
