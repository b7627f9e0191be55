using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Reads the generation that stands at the end of a name (<c>generations.tsv</c>), or, of foreigners in Chinese, at its beginning.</summary>
internal static class Generations
{
    // Words of the longest ends, and letters of the shortest name of a foreigner.
    private const int MostWords = 2;
    private const int ShortName = 2;

    private static readonly IReadOnlyList<(string Word, Generation Generation, string Where)> _words =
        [.. Tables.Lines("names/generations").Select(cells => (string.Concat(NameFold.Words(cells[1])), Enum.Parse<Generation>(cells[0], ignoreCase: true), cells[2]))];

    private static readonly FrozenDictionary<string, Generation> _ends = _words.Where(word => word.Where != "front").ToFrozenDictionary(word => word.Word, word => word.Generation, StringComparer.Ordinal);
    private static readonly FrozenDictionary<char, Generation> _begins = _words.Where(word => word.Where == "front").ToFrozenDictionary(word => word.Word[0], word => word.Generation);

    // Such words are family names, too, or stand for a number in some names.
    private static readonly FrozenSet<string> _ambiguous = _words.Where(word => word.Where == "behind-two").Select(word => word.Word).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int _longest = _ends.Keys.Max(end => end.Length);

    /// <summary>Takes the generation from the end of a folded name.</summary>
    /// <param name="words">Of the name; shortened by what was read.</param>
    /// <param name="traits">Of the party: where each syllable counts, a number may be one (Kim Jong Il).</param>
    public static Generation Take(ref string[] words, NamingTraits traits)
    {
        for (var count = 1; count <= MostWords && count < words.Length; count++)
        {
            var end = string.Concat(words[^count..]);
            if (!_ends.TryGetValue(end, out var generation) || _ambiguous.Contains(end) && (words.Length - count < MostWords || traits.HasFlag(NamingTraits.Syllables)))
                continue;
            words = words[..^count];
            return generation;
        }

        return Generation.Untold;
    }

    /// <summary>Takes the generation from a name in a script without spaces.</summary>
    /// <param name="name">Folded; shortened by what was read.</param>
    /// <param name="traits">Of the party: whose names are characters, may have them in the name.</param>
    public static Generation TakeUnspaced(ref string name, NamingTraits traits)
    {
        if ((traits & (NamingTraits.Characters | NamingTraits.Syllables)) != 0)
            return Generation.Untold;
        for (var length = Math.Min(_longest, name.Length - 1); length > 1; length--)
        {
            if (!_ends.TryGetValue(name[^length..], out var generation))
                continue;
            name = name[..^length];
            return generation;
        }

        if (name.Length <= ShortName || !_begins.TryGetValue(name[0], out var begin))
            return Generation.Untold;
        name = name[1..];
        return begin;
    }

    /// <summary>Whether both say which is meant, and not the same.</summary>
    public static bool AreOther(Generation one, Generation other) => one != Generation.Untold && other != Generation.Untold && one != other;
}
