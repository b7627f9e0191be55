using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The names of an enumeration as GraphQL, JSON and the tables write them: <c>InPerson</c> is <c>IN_PERSON</c>.</summary>
internal static class WireName<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> _names = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => Spell(value.ToString()));
    private static readonly FrozenDictionary<string, TEnum> _values = _names.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    public static string Of(TEnum value) => _names[value];

    public static TEnum Parse(string name) => _values[name];

    private static string Spell(string name)
    {
        var spelled = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && spelled.Length > 0)
                spelled.Append('_');
            spelled.Append(char.ToUpperInvariant(letter));
        }

        return spelled.ToString();
    }
}
