using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Makes alike the ways of telling the father where the country's own and the Russian are in use: Heydar oglu and Heydarovich, Kemeluly and Kemelevich.</summary>
internal static class Patronymics
{
    private const int ShortFather = 3;

    // As Azerbaijani, Kazakh, Kyrgyz, Turkmen and Uzbek write son and daughter, in Latin letters and read back from Cyrillic.
    private static readonly FrozenSet<string> _sons = FrozenSet.Create(StringComparer.Ordinal, "oglu", "oghlu", "ogly", "oghly", "ogli", "oghli", "ugli", "ughli", "uulu", "uly", "uli", "оглы", "оглу", "угли", "уулу", "улы");
    private static readonly FrozenSet<string> _daughters = FrozenSet.Create(StringComparer.Ordinal, "qizi", "kizi", "gizi", "kyzy", "gyzy", "qyzy", "кызы", "гызы", "кизи");

    // Written together with the father's name.
    private static readonly (string End, string Russian)[] _ends = [("uulu", Son), ("uly", Son), ("kyzy", Daughter), ("qyzy", Daughter), ("qizi", Daughter), ("улы", Son), ("кызы", Daughter)];

    private const string Son = "ovich";
    private const string Daughter = "ovna";

    public static string[] Alike(string[] words)
    {
        var alike = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (alike.Count > 1 && (_sons.Contains(word) || _daughters.Contains(word)))
                alike[^1] = Of(alike[^1], _sons.Contains(word) ? Son : Daughter);
            else
                alike.Add(_ends.FirstOrDefault(end => alike.Count > 0 && word.Length >= end.End.Length + ShortFather && word.EndsWith(end.End, StringComparison.Ordinal)) is { End: { } end, Russian: var russian } ? Of(word[..^end.Length], russian) : word);
        }

        return [.. alike];
    }

    private static string Of(string father, string end) => father[^1] >= 'а' ? father.TrimEnd('а', 'е', 'и', 'о', 'у', 'ы', 'й') + (end == Son ? "ович" : "овна") : father.TrimEnd('a', 'e', 'i', 'o', 'u', 'y') + end;
}
