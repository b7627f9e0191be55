using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Reads a name as syllables of one of the romanisations of <c>syllables.tsv</c>, the first of which is the usual one.</summary>
internal static class Syllables
{
    private const int Longest = 7;
    private const int MostReadings = 64;

    // By romanisation, by spelling the syllables that may be meant.
    private static readonly IReadOnlyList<FrozenDictionary<string, string[]>> _systems = [.. Enumerable.Range(1, 3).Select(System)];

    private static readonly FrozenDictionary<(string Party, string Spelling), string[]> _dialects = Tables.Lines("names/dialects")
        .ToFrozenDictionary(cells => (cells[0], cells[1]), cells => cells[2].Split(';'));

    /// <summary>The syllables of a name in the usual romanisation, word by word; null where it can't be read so.</summary>
    public static IReadOnlyList<string>? InUsual(PersonName name)
    {
        var cut = name.Words.Select(word => Cut(word.Text, _systems[0])).ToList();
        return cut.Contains(null) ? null : [.. cut.SelectMany(word => word!.Select(meant => meant[0]))];
    }

    /// <returns>Texts of which two writings of one name have one in common: in the usual romanisation only, where it can be read so and has no hyphen.</returns>
    public static IReadOnlyList<string> Of(PersonName name)
    {
        // With a hyphen it is hardly the usual one: Chang Wei-kuo.
        var usual = Read(name, _systems[0]);
        if (usual.Count > 0 && !name.Text.Contains('-', StringComparison.Ordinal))
            return usual;
        return [.. usual.Concat(_systems.Skip(1).SelectMany(system => Read(name, system))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What a name is in the usual romanisation that is written as it is spoken in a dialect, its family name at least.</summary>
    public static IReadOnlyList<string> InDialect(PersonName name, PartyCode party)
    {
        var words = name.Words.Select(word => _dialects.GetValueOrDefault((party.Value, word.Text), []).Concat(Cut(word.Text, _systems[0]) is { } cut ? Products(cut) : []).Distinct(StringComparer.Ordinal).ToArray()).ToList();
        return words.Exists(word => word.Length == 0) || !name.FamilyNames.Any(word => _dialects.ContainsKey((party.Value, word.Text)))
            ? []
            : [.. Products(words), .. Products([words[^1], .. words.SkipLast(1)])];
    }

    private static List<string> Read(PersonName name, FrozenDictionary<string, string[]> system)
    {
        var words = new List<List<string>>();
        foreach (var word in name.Words)
        {
            if (Cut(word.Text, system) is not { } cut)
                return [];
            words.Add(Products(cut));
        }

        // The family name stands first or last.
        return [.. Products([.. words.Select(word => word.ToArray())]), .. Products([words[^1].ToArray(), .. words.SkipLast(1).Select(word => word.ToArray())])];
    }

    private static List<string> Products(List<string[]> parts) =>
        [.. parts.Aggregate((IEnumerable<string>)[""], (all, part) => all.SelectMany(begun => part.Select(next => begun.Length == 0 ? next : $"{begun} {next}")).Take(MostReadings))];

    // The longest syllables first.
    private static List<string[]>? Cut(string word, FrozenDictionary<string, string[]> system)
    {
        if (word.Length == 0)
            return [];
        for (var length = Math.Min(Longest, word.Length); length > 0; length--)
        {
            if (system.TryGetValue(word[..length], out var meant) && Cut(word[length..], system) is { } rest)
                return [meant, .. rest];
        }

        return null;
    }

    private static FrozenDictionary<string, string[]> System(int column) => Tables.Lines("names/syllables")
        .SelectMany(cells => cells[column].Split(';').Select(spelling => (spelling, Syllable: cells[0])))
        .GroupBy(pair => pair.spelling, pair => pair.Syllable, StringComparer.Ordinal)
        .ToFrozenDictionary(spelling => spelling.Key, spelling => spelling.Distinct().ToArray(), StringComparer.Ordinal);
}
