using System.Globalization;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>How the parts of an article are marked in a language, read from its <c>zones.yaml</c> and the one of <c>Lang/base</c>.</summary>
internal sealed class ZoneWords
{
    private static readonly string[] Keys =
        ["advertisement", "link-heads", "links", "source", "caption", "caption-inside", "byline", "question", "answer", "date-line", "before-noon", "after-noon", "time-zones"];

    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> _offsets = new(StringComparer.OrdinalIgnoreCase);

    private ZoneWords(PackMap own, PackMap shared)
    {
        foreach (var map in new[] { own, shared })
        {
            map.Only(Keys);
            ReadOffsets(map);
        }

        foreach (var key in Keys[..^1])
            _lists[key] = [.. own.Texts(key), .. shared.Texts(key)];
    }

    public static ZoneWords Read(PackReader pack, PackReader shared) => new(pack.Map("zones.yaml"), shared.Map("zones.yaml"));

    /// <summary>The whole line is one of the words of <paramref name="key"/>, whatever the case, a colon behind it or not.</summary>
    public bool Is(string key, string line)
    {
        var text = line.AsSpan().Trim().TrimEnd(':').TrimEnd();
        foreach (var word in _lists[key])
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The line starts with one of the words of <paramref name="key"/>, and a word ends there.</summary>
    public bool Starts(string key, string line)
    {
        foreach (var word in _lists[key])
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (line.Length == word.Length || !char.IsLetterOrDigit(word[^1]) || !char.IsLetterOrDigit(line[word.Length])))
                return true;
        }

        return false;
    }

    public bool Contains(string key, string line) =>
        Array.Exists(_lists[key], w => line.Contains(w, StringComparison.OrdinalIgnoreCase));

    public TimeSpan? Offset(string zone) => _offsets.TryGetValue(zone, out var offset) ? offset : null;

    private void ReadOffsets(PackMap map)
    {
        foreach (var (zone, offset) in map.Map("time-zones")?.Entries ?? [])
        {
            var text = offset.AsText() ?? "";
            if (text.Length > 1 && TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var size))
                _offsets.TryAdd(zone.Text, text[0] == '-' ? -size : size);
            else
                offset.Fault($"`{text}` is no offset.", "Write it as `+07:00`.");
        }
    }
}
