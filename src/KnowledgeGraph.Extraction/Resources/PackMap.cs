using System.Globalization;

namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Keys in the order of the file. A key that is missing where it is required, or has the wrong shape, is noted as a fault.</summary>
internal sealed class PackMap(
    string file, int line, int column, PackErrors errors, IReadOnlyList<KeyValuePair<PackScalar, PackNode>> entries)
    : PackNode(file, line, column, errors)
{
    public IReadOnlyList<KeyValuePair<PackScalar, PackNode>> Entries { get; } = entries;

    public PackNode? Find(string key) =>
        Entries.FirstOrDefault(e => string.Equals(e.Key.Text, key, StringComparison.Ordinal)).Value;

    public override PackMap AsMap() => this;

    public string? Text(string key) => Find(key)?.AsText();

    public string RequiredText(string key) => Required(key)?.AsText() ?? "";

    public PackMap? Map(string key) => Find(key)?.AsMap();

    public PackList? List(string key) => Find(key)?.AsList();

    public IReadOnlyList<PackScalar> Scalars(string key) => [.. Find(key)?.AsScalars() ?? []];

    public IReadOnlyList<string> Texts(string key) => [.. Scalars(key).Select(s => s.Text)];

    public PackNode? Required(string key)
    {
        var node = Find(key);
        if (node is null)
            Fault($"The key `{key}` is missing.", $"Add `{key}: …`.");
        return node;
    }

    public int? Number(string key)
    {
        if (Find(key) is not { } node || node.AsText() is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        node.Fault($"`{text}` is no whole number.");
        return null;
    }

    public bool Flag(string key)
    {
        if (Find(key) is not { } node || node.AsText() is not { } text)
            return false;
        if (text is "true" or "false")
            return text == "true";
        node.Fault($"`{text}` is neither true nor false.");
        return false;
    }

    /// <summary>A member of an enum, written in kebab or lower case: <c>in-person</c> is <c>InPerson</c>.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Find(key) is not { } node || node.AsText() is not { } text)
            return null;
        return ChoiceOf<T>(node, text);
    }

    public static T? ChoiceOf<T>(PackNode node, string text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
                return value;
        }

        node.Fault($"`{text}` is not one of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}.");
        return null;
    }

    /// <summary>Notes every key that is not in <paramref name="known"/>: a misspelt key must not be silently without effect.</summary>
    public void Only(params ReadOnlySpan<string> known)
    {
        foreach (var (key, _) in Entries)
        {
            if (!known.Contains(key.Text))
                key.Fault($"The key `{key.Text}` is not known here.", $"Known: {string.Join(", ", known.ToArray())}.");
        }
    }
}
