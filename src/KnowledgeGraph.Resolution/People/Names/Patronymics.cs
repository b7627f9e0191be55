using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Makes alike the ways of telling the father where the country's own and the Russian are in use (<c>fathers.tsv</c>): Heydar oglu and Heydarovich, Kemeluly and Kemelevich.</summary>
internal static class Patronymics
{
    private const int ShortFather = 3;

    private static readonly IReadOnlyList<(string Whose, string Where, string Word, char[] Without)> _ways =
        [.. Tables.Lines("names/fathers").Select(cells => (cells[0], cells[1], cells[2], cells[3].ToCharArray()))];

    private static readonly FrozenDictionary<string, string> _words = _ways.Where(way => way is { Where: "word", Whose: "son" or "daughter" })
        .ToFrozenDictionary(way => way.Word, way => way.Whose, StringComparer.Ordinal);

    private static readonly IReadOnlyList<(string Whose, string End)> _ends = [.. _ways.Where(way => way.Where == "end").Select(way => (way.Whose, way.Word))];

    /// <summary>The words of the table that stand for themselves.</summary>
    /// <param name="whose">Such as <c>son</c>.</param>
    public static FrozenSet<string> Words(string whose) =>
        _ways.Where(way => way.Where == "word" && way.Whose == whose).Select(way => way.Word).ToFrozenSet(StringComparer.Ordinal);

    public static string[] Alike(string[] words)
    {
        var alike = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (alike.Count > 1 && _words.TryGetValue(word, out var whose))
                alike[^1] = Of(alike[^1], whose);
            else
                alike.Add(alike.Count > 0 && _ends.FirstOrDefault(end => word.Length >= end.End.Length + ShortFather && word.EndsWith(end.End, StringComparison.Ordinal)) is { End: { } ending } told
                    ? Of(word[..^ending.Length], told.Whose) : word);
        }

        return [.. alike];
    }

    // The ending in the letters of the father's name.
    private static string Of(string father, string whose)
    {
        var common = _ways.First(way => way.Where == "common" && way.Whose == whose && char.IsAscii(way.Word[0]) == char.IsAscii(father[^1]));
        return father.TrimEnd(common.Without) + common.Word;
    }
}
