namespace KnowledgeGraph.Domain.Text;

/// <summary>A language as ISO 639-1 writes it, in lower case: <c>id</c>, <c>en</c>.</summary>
public readonly record struct LanguageTag
{
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public LanguageTag(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}
