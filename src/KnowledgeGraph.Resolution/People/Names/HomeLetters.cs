namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Compares family names in the letters that are a country's own, in which they have one spelling but for the usual choices, and in Latin ones for vowels.</summary>
internal static class HomeLetters
{
    // Of Ukrainian, Kazakh and others, as Russian writes them, and what is a choice in all.
    private static readonly (char Letter, char Plain)[] _plain =
    [
        ('ё', 'е'), ('э', 'е'), ('є', 'е'), ('і', 'и'), ('ї', 'и'), ('й', 'и'), ('ы', 'и'), ('ґ', 'г'), ('ғ', 'г'), ('қ', 'к'), ('ң', 'н'), ('ө', 'о'), ('ү', 'у'), ('ұ', 'у'),
        ('ў', 'у'), ('һ', 'х'), ('ҳ', 'х'), ('ә', 'а'), ('ҷ', 'ж'), ('ј', 'и'), ('љ', 'л'), ('њ', 'н'), ('ь', '\0'), ('ъ', '\0'),
    ];

    /// <summary>The script in which names of a party are compared so.</summary>
    public static Scripts Of(NamingTraits traits) => traits.HasFlag(NamingTraits.Latin) ? Scripts.Latin : traits.HasFlag(NamingTraits.Cyrillic) ? Scripts.Cyrillic : Scripts.None;

    /// <summary>Whether the last word of one, a family name, is a word of the other.</summary>
    public static bool Share(PersonName one, PersonName other, Scripts script) => IsIn(one.Words[^1], other, script) || IsIn(other.Words[^1], one, script);

    private static bool IsIn(NameWord family, PersonName name, Scripts script) =>
        name.Words.Any(word => word.IsInitial || family.IsInitial || family.Form == word.Form || (script == Scripts.Latin ? family.HasConsonantsOf(word) : Plain(family.Text) == Plain(word.Text)));

    private static string Plain(string word)
    {
        var plain = word.Select(letter => Array.Find(_plain, pair => pair.Letter == letter) is { Letter: not '\0' } pair ? pair.Plain : letter).Where(letter => letter > 0).ToList();
        return string.Concat(plain.Where((letter, i) => i == 0 || letter != plain[i - 1]));
    }
}
