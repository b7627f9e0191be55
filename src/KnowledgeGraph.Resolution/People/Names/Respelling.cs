using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Makes alike what a name of a party looks like in the ways of writing it in Latin letters.</summary>
internal static class Respelling
{
    private static readonly FrozenDictionary<string, List<(string From, string To)>> _rules = NameTables.Lines("respellings")
        .SelectMany(cells => cells[0].Split(' ').Select(party => (party, Rule: (cells[1], cells[2]))))
        .GroupBy(pair => pair.party, pair => pair.Rule, StringComparer.Ordinal).ToFrozenDictionary(rules => rules.Key, rules => rules.ToList(), StringComparer.Ordinal);

    /// <returns>Texts of which two writings of one name have one in common; none where nothing is known of the party.</returns>
    public static IReadOnlyList<string> Of(PersonName name, PartyCode party)
    {
        if (!_rules.TryGetValue(party.Value, out var rules))
            return [];
        var words = name.Words.Select(word => Respelt(word.Text, rules)).ToList();
        // The family name stands first or last.
        return [string.Concat(words), words[^1] + string.Concat(words.SkipLast(1))];
    }

    private static string Respelt(string word, List<(string From, string To)> rules)
    {
        var text = $"^{word}$";
        foreach (var (from, to) in rules)
            text = text.Replace(from, (from[0] == '^' ? "^" : "") + to + (from[^1] == '$' ? "$" : ""), StringComparison.Ordinal);
        return text[1..^1];
    }
}
