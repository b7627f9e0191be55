namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>In which script a name is written.</summary>
internal static class NameScript
{
    public static Scripts Of(string name) => IsUnspaced(name) ? Scripts.Unspaced : name.FirstOrDefault(char.IsLetter) switch
    {
        <= '\u024f' or (>= '\u1e00' and <= '\u1eff') => Scripts.Latin,
        >= '\u0400' and <= '\u052f' => Scripts.Cyrillic,
        >= '\u0600' and <= '\u077f' => Scripts.Arabic,
        _ => Scripts.Other,
    };

    /// <summary>Whether all its letters are Chinese characters.</summary>
    public static bool IsHan(string name) => name.All(letter => letter is '\u3005' or (>= '\u3400' and <= '\u9fff'));

    /// <summary>Whether it has a letter of a script that puts no spaces between words.</summary>
    public static bool IsUnspaced(string name) => name.Any(letter => letter is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3'));
}
