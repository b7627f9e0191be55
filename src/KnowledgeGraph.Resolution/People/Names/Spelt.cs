namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Makes alike what is written in two ways in all names of a party.</summary>
internal static class Spelt
{
    private const int BoundSon = 6;
    private const int ShortFather = 2;
    private const int BoundArticle = 7;

    // Of the genitive, the longest first.
    private static readonly string[] _genitives = ["giin", "giyn", "iin", "iyn", "yn"];

    private static readonly (string Old, string New)[] _reformed = [("tj", "c"), ("dj", "j"), ("sj", "sy"), ("nj", "ny"), ("oe", "u")];

    public static string[] In(string[] words, NamingTraits traits)
    {
        if (traits.HasFlag(NamingTraits.Patronymics))
            words = Patronymics.Alike(words);
        if (traits.HasFlag(NamingTraits.Sparse))
            words = [.. words.Select((word, i) => Written(word, i == 0 && words.Length > 1))];
        if (traits.HasFlag(NamingTraits.OldSpelling))
            words = [.. words.Select(Reformed)];
        // Benchekroun, Ben Chekroun.
        if (traits.HasFlag(NamingTraits.BoundSons))
            words = [.. words.Select(word => word.Length > BoundSon && word.StartsWith("ben", StringComparison.Ordinal) ? word[3..] : word)];
        if (traits.HasFlag(NamingTraits.Umlauts))
            words = [.. words.Select(word => Naming.FormOf(word) == word ? Plain(word) : word)];
        return traits.HasFlag(NamingTraits.FathersGenitive) && words.Length > 1 ? [Father(words[0]), .. words[1..]] : words;
    }

    // The article together with a family name, and a w as French writes it: Almansoori, Kouari, Alaoui.
    private static string Written(string word, bool isGiven)
    {
        var text = Naming.FormOf(word) == word ? word : null;
        if (text is null)
            return word;
        if (!isGiven && text.Length >= BoundArticle && text[..2] is "al" or "el" && text[2] != 'l' && !IsVowel(text[2]))
            text = text[2..];
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i..(i + 2)] == "ou" && IsVowel(text[i + 2]))
                text = $"{text[..i]}{(i == 0 || IsVowel(text[i - 1]) ? "w" : "uw")}{text[(i + 2)..]}";
        }

        // Jhinaouine: the last e isn't spoken.
        return text.Length > BoundArticle && text.EndsWith("ne", StringComparison.Ordinal) && IsVowel(text[^3]) ? text[..^1] : text;
    }

    // The spelling of 1947 and 1972: Soeharto, Tjahjanto. That j was y is known of no word by itself, so the two are alike to NameWord.
    private static string Reformed(string word) => _reformed.Aggregate(word, (text, spelling) => text.Replace(spelling.Old, spelling.New, StringComparison.Ordinal));

    // Between consonants only: Loekke, but Bauer and Noe.
    private static string Plain(string word)
    {
        for (var i = 1; i + 2 < word.Length; i++)
        {
            if (word[i..(i + 2)] is "oe" or "ae" or "ue" or "aa" && !IsVowel(word[i - 1]) && !IsVowel(word[i + 2]))
                word = word.Remove(i + 1, 1);
        }

        return word;
    }

    // Of Luvsannamsrain only the n is of the genitive.
    private static string Father(string word) =>
        word.EndsWith("ain", StringComparison.Ordinal) || word.EndsWith("oin", StringComparison.Ordinal) ? word[..^1]
        : Array.Find(_genitives, end => word.Length > end.Length + ShortFather && word.EndsWith(end, StringComparison.Ordinal)) is { } end ? word[..^end.Length]
        : word;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
