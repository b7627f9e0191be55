using System.Text;

namespace KnowledgeGraph.Resolution;

/// <summary>Text made of runes.</summary>
internal static class RuneText
{
    private const int MostUnits = 2;

    /// <summary>Appends a rune without making an object and a text of it, as the overload for objects does.</summary>
    public static StringBuilder AppendRune(this StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[MostUnits];
        return text.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
