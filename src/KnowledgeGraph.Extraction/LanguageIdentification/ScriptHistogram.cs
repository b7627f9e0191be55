namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Counts the letters of a text by script.</summary>
internal static class ScriptHistogram
{
    private const double Share = 0.6;
    private const double KanaShare = 0.1;

    /// <returns>Null when no script has most of the letters.</returns>
    public static WritingSystem? Main(string text)
    {
        var counts = new int[Enum.GetValues<WritingSystem>().Length];
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                counts[(int)Of(c)]++;
        }

        var (kana, han) = (counts[(int)WritingSystem.Kana], counts[(int)WritingSystem.Han]);
        if (kana > KanaShare * (kana + han))
            (counts[(int)WritingSystem.Kana], counts[(int)WritingSystem.Han]) = (kana + han, 0);
        var best = Array.IndexOf(counts, counts.Max());
        return best != (int)WritingSystem.Other && counts[best] > Share * counts.Sum() ? (WritingSystem)best : null;
    }

    public static WritingSystem Of(char c) => c switch
    {
        < '\u0250' or (>= '\u1e00' and <= '\u1eff') => WritingSystem.Latin,
        >= '\u0370' and <= '\u03ff' or >= '\u1f00' and <= '\u1fff' => WritingSystem.Greek,
        >= '\u0400' and <= '\u052f' => WritingSystem.Cyrillic,
        >= '\u0590' and <= '\u05ff' => WritingSystem.Hebrew,
        >= '\u0600' and <= '\u077f' or >= '\ufb50' and <= '\ufdff' or >= '\ufe70' and <= '\ufeff' => WritingSystem.Arabic,
        >= '\u0900' and <= '\u097f' => WritingSystem.Devanagari,
        >= '\u0e00' and <= '\u0e7f' => WritingSystem.Thai,
        >= '\u1100' and <= '\u11ff' or >= '\uac00' and <= '\ud7af' => WritingSystem.Hangul,
        >= '\u3040' and <= '\u30ff' => WritingSystem.Kana,
        >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' => WritingSystem.Han,
        _ => WritingSystem.Other,
    };
}
