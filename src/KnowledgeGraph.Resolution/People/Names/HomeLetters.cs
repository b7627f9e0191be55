using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Compares family names in the letters that are a country's own, in which they have one spelling but for the usual choices, and in Latin ones for vowels.</summary>
internal static class HomeLetters
{
    private static readonly FrozenDictionary<char, string> _plain = Tables.Lines("names/letters").ToFrozenDictionary(cells => cells[0][0], cells => cells[1]);

    /// <summary>The script in which names of a party are compared so.</summary>
    public static Scripts Of(NamingTraits traits) => traits.HasFlag(NamingTraits.Latin) ? Scripts.Latin : traits.HasFlag(NamingTraits.Cyrillic) ? Scripts.Cyrillic : Scripts.None;

    /// <summary>Whether the last word of one, a family name, is a word of the other.</summary>
    public static bool Share(PersonName one, PersonName other, Scripts script) => IsIn(one.Words[^1], other, script) || IsIn(other.Words[^1], one, script);

    private static bool IsIn(NameWord family, PersonName name, Scripts script) =>
        name.Words.Any(word => word.IsInitial || family.IsInitial || family.Form == word.Form || (script == Scripts.Latin ? family.HasConsonantsOf(word) : Plain(family.Text) == Plain(word.Text)));

    private static string Plain(string word)
    {
        var plain = string.Concat(word.Select(letter => _plain.GetValueOrDefault(letter, letter.ToString())));
        return string.Concat(plain.Where((letter, i) => i == 0 || letter != plain[i - 1]));
    }
}
