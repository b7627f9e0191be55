using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Makes alike a name as its country writes it and as it comes back, letter by letter, from the Cyrillic that it was written in by its sound (<c>transcriptions.tsv</c>).</summary>
internal static class Transcriptions
{
    private const string Home = "home";
    private const string Back = "back";

    private static readonly FrozenDictionary<string, List<(string Side, string From, string To)>> _rules = Tables.Lines("names/transcriptions")
        .SelectMany(cells => cells[0].Split(' ').Select(party => (party, Rule: (cells[1], cells[2], cells[3]))))
        .GroupBy(pair => pair.party, pair => pair.Rule, StringComparer.Ordinal).ToFrozenDictionary(rules => rules.Key, rules => rules.ToList(), StringComparer.Ordinal);

    /// <param name="name">In Latin letters.</param>
    /// <param name="party">Of the person.</param>
    /// <param name="wasHeard">Whether it was read back from Cyrillic.</param>
    /// <returns>Coarser than a spelling; null where nothing is known of the party.</returns>
    public static PersonName? Of(PersonName name, PartyCode party, bool wasHeard)
    {
        if (!_rules.TryGetValue(party.Value, out var rules))
            return null;
        var unmeant = wasHeard ? Home : Back;
        var own = rules.FindAll(rule => rule.Side != unmeant);
        return new(string.Join(' ', name.Words.Select(word => Of(word.Text, own))));
    }

    private static string Of(string word, List<(string Side, string From, string To)> rules)
    {
        var text = $"^{word}$";
        foreach (var (_, from, to) in rules)
            text = text.Replace(from, (from[0] == '^' ? "^" : "") + to + (from[^1] == '$' ? "$" : ""), StringComparison.Ordinal);
        // A doubled letter is heard once.
        return string.Concat(text[1..^1].Where((letter, i) => i == 0 || letter != text[i]));
    }
}
