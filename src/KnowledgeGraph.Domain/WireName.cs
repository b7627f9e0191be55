using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Domain;

/// <summary>Enum values as JSON lines, GraphQL and stores write them: <c>InPerson</c> is <c>IN_PERSON</c>.</summary>
public static class WireName
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.Wire[value];

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null && Names<T>.Values.TryGetValue(text, out value);
    }

    /// <exception cref="KeyNotFoundException">No value has this name.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum => Names<T>.Values[text];

    /// <summary>All names of <typeparamref name="T"/>, for messages.</summary>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));

    private static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToUpperInvariant(c));
        }

        return snake.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Wire = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Snake(value.ToString()));
        public static readonly FrozenDictionary<string, T> Values = Wire.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
