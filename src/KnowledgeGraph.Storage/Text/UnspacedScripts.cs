using System.Text;

namespace KnowledgeGraph.Storage.Text;

/// <summary>The letters that give pairs: Han, Kana, Bopomofo, Hangul, Thai, Lao, Myanmar and Khmer, by the blocks of Unicode.</summary>
internal static class UnspacedScripts
{
    private static readonly (int First, int Last)[] _blocks =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17D3), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
        (0x3031, 0x318F), (0x31A0, 0x31BF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF),
        (0xF900, 0xFAFF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    /// <summary>Whether the rune is such a letter; digits and punctuation of these scripts are none.</summary>
    public static bool Hold(Rune rune)
    {
        if (rune.Value < _blocks[0].First || !(Rune.IsLetter(rune) || rune.Value is 0x3007 or (>= 0x3021 and <= 0x3029)))
            return false;
        foreach (var (first, last) in _blocks)
        {
            if (rune.Value <= last)
                return rune.Value >= first;
        }

        return false;
    }
}
