using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Ingest.Lines;

/// <summary>Replaces what no store and no page can show — NUL and unpaired surrogates — by U+FFFD, one unit for one unit, so that offsets stay true.</summary>
internal static class UnicodeRepair
{
    private const char Replacement = '\uFFFD';
    private const string ReplacementEscape = "\\ufffd";

    /// <returns>The same instance when nothing had to be replaced.</returns>
    public static string Repair(string text)
    {
        StringBuilder? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                (repaired ??= new(text))[i] = Replacement;
        }

        return repaired?.ToString() ?? text;
    }

    /// <summary>Rewrites the escapes of unpaired surrogates (<c>\ud800</c>) in a JSON text, at which a JSON reader would stop.</summary>
    public static string RepairEscapes(string json)
    {
        if (!json.Contains("\\u", StringComparison.Ordinal))
            return json;
        StringBuilder? repaired = null;
        for (var i = 0; i + 1 < json.Length; i++)
        {
            if (json[i] != '\\')
                continue;
            var unit = Escape(json, i);
            if (unit is { } high && char.IsHighSurrogate(high) && Escape(json, i + 6) is { } low && char.IsLowSurrogate(low))
                i += 11;
            else if (unit is { } lone && char.IsSurrogate(lone))
                Replace(repaired ??= new(json), i);
            else
                i++;
        }

        return repaired?.ToString() ?? json;
    }

    // In place: a long line of nothing else must not be moved once for each.
    private static void Replace(StringBuilder json, int at)
    {
        for (var i = 0; i < ReplacementEscape.Length; i++)
            json[at + i] = ReplacementEscape[i];
    }

    private static char? Escape(string json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
