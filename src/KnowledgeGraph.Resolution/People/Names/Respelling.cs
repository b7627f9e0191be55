using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Makes alike what a name of a party looks like in the ways of writing it in Latin letters.</summary>
internal static class Respelling
{
    private const int MostSyllables = 4;
    private const int Certain = 3;
    private const int MostCharacters = 6;
    private const int MostReadings = 512;

    // The character before: 佐々木.
    private const char Again = '\u3005';

    private static readonly FrozenDictionary<string, List<(string From, string To)>> _rules = Rules(isCertain: true);
    private static readonly FrozenDictionary<string, List<(string From, string To)>> _doubts = Rules(isCertain: false);

    private static readonly FrozenDictionary<(string Party, string Syllable), string[]> _readings = Tables.Lines("names/readings")
        .SelectMany(cells => cells[0].Split(' ').Select(party => (Key: (party, cells[1]), Readings: cells[2].Split(';'))))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Readings);

    private static readonly FrozenDictionary<(string Party, char Character), (char Form, string[] Readings)> _characters = Tables.Lines("names/characters")
        .SelectMany(cells => cells[0].Split(' ').SelectMany(party => cells[1].Select(character => (Key: (party, character), Known: (cells[1][0], cells.ElementAtOrDefault(2)?.Split(';') ?? [])))))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Known);

    /// <summary>The names that somebody may have at home who is named by how the characters are read in Chinese.</summary>
    /// <returns>As <see cref="Of"/> does; none where a syllable is unknown.</returns>
    public static IReadOnlyList<string> AtHome(PersonName name, PartyCode party)
    {
        if (!_rules.TryGetValue(party.Value, out var rules) || Syllables.InUsual(name) is not { Count: > 1 and <= MostSyllables } syllables)
            return [];
        return [.. syllables.Aggregate(
            (IEnumerable<string>)[""],
            (all, syllable) => all.SelectMany(begun => _readings.GetValueOrDefault((party.Value, syllable), []).Select(reading => begun + Respelt(reading, rules))))];
    }

    /// <summary>How a name in characters may be read at home.</summary>
    /// <returns>As <see cref="Of"/> does; none where a character is unknown.</returns>
    public static IReadOnlyList<string> OfCharacters(string name, PartyCode party)
    {
        if (!_rules.TryGetValue(party.Value, out var rules) || name.Length > MostCharacters)
            return [];
        var read = name.Select(character => _characters.GetValueOrDefault((party.Value, character)).Readings ?? []).ToList();
        return [.. read.Aggregate((IEnumerable<string>)[""], (all, readings) => all.SelectMany(begun => readings.Select(reading => begun + Respelt(reading, rules)))).Where(text => text.Length > 0).Take(MostReadings)];
    }

    /// <summary>A name in the characters in use at home: 田边, 田辺.</summary>
    public static string AsAtHome(string name, PartyCode party) =>
        string.Concat(name.Select((character, i) => _characters.TryGetValue((party.Value, character == Again && i > 0 ? name[i - 1] : character), out var known) ? known.Form : character));

    /// <param name="wasHeard">Whether it was read back from Cyrillic.</param>
    /// <returns>Texts of which two writings of one name have one in common; none where nothing is known of the party.</returns>
    public static IReadOnlyList<string> Of(PersonName name, PartyCode party, bool wasHeard)
    {
        if (!_rules.TryGetValue(party.Value, out var rules))
            return [];
        var doubts = wasHeard && name.Words.Count <= MostSyllables ? _doubts.GetValueOrDefault(party.Value, []) : [];
        var isOfSyllables = Naming.Of(party).HasFlag(NamingTraits.Syllables);
        List<List<string>> words = [.. name.Words.Select(word => isOfSyllables ? word.Text : word.Form).Select(word => doubts.Select(doubt => Respelt(word, [doubt])).Append(word).Distinct().Select(text => Respelt(text, rules)).ToList())];
        // The family name stands first or last.
        return [.. Products(words), .. Products([words[^1], .. words.SkipLast(1)])];
    }

    private static IEnumerable<string> Products(List<List<string>> words) =>
        words.Aggregate((IEnumerable<string>)[""], (all, word) => all.SelectMany(begun => word.Select(text => begun + text)));

    private static FrozenDictionary<string, List<(string From, string To)>> Rules(bool isCertain) => Tables.Lines("names/respellings")
        .Where(cells => cells.Length == Certain == isCertain).SelectMany(cells => cells[0].Split(' ').Select(party => (party, Rule: (cells[1], cells[2]))))
        .GroupBy(pair => pair.party, pair => pair.Rule, StringComparer.Ordinal).ToFrozenDictionary(rules => rules.Key, rules => rules.ToList(), StringComparer.Ordinal);

    private static string Respelt(string word, List<(string From, string To)> rules)
    {
        var text = $"^{word}$";
        foreach (var (from, to) in rules)
            text = text.Replace(from, (from[0] == '^' ? "^" : "") + to + (from[^1] == '$' ? "$" : ""), StringComparison.Ordinal);
        return text[1..^1];
    }
}
