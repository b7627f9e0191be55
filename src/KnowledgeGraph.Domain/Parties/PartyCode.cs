using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>The code of a state (ISO 3166-1 alpha-2) or organisation in <see cref="PartyCatalogue"/>: <c>CN</c>, <c>ASEAN</c>.</summary>
public readonly record struct PartyCode : IComparable<PartyCode>
{
    private readonly string? _value;

    internal PartyCode(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("A party code was never set.");

    /// <exception cref="FormatException">No party has this code; the message names near ones.</exception>
    public static PartyCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException(PartyCatalogue.UnknownMessage(text));

    public static bool TryParse([NotNullWhen(true)] string? text, out PartyCode code)
    {
        code = default;
        if (text is null || PartyCatalogue.Find(text) is not { } party)
            return false;
        code = party.Code;
        return true;
    }

    public int CompareTo(PartyCode other) => string.CompareOrdinal(_value, other._value);

    public override string ToString() => _value ?? "";
}
