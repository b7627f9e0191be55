using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>How people of a party are named, and which forms are one given name.</summary>
internal static class Naming
{
    private static readonly FrozenDictionary<string, NamingTraits> _traits = Tables.Lines("names/naming").ToFrozenDictionary(cells => cells[0], cells => Traits(cells[1]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _forms =
        Tables.Lines("names/given-names").SelectMany(cells => cells.Select(form => (form, Name: cells[0]))).ToFrozenDictionary(pair => pair.form, pair => pair.Name, StringComparer.Ordinal);

    public static NamingTraits Of(PartyCode party) => _traits.GetValueOrDefault(party.Value);

    /// <summary>One text for all known forms of a given name; of another word the word itself.</summary>
    public static string FormOf(string word) => _forms.GetValueOrDefault(word, word);

    private static NamingTraits Traits(string names) =>
        names.Split(' ').Aggregate(NamingTraits.None, (all, name) => all | Enum.Parse<NamingTraits>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
}
