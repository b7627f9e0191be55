using System.Text;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>Names a person: the slug in the table of offices, else a hash of party and normalised English name.</summary>
public readonly record struct PersonId(string Value)
{
    /// <summary>The id of somebody whom the table of offices does not know.</summary>
    public static PersonId Of(PartyCode party, string englishName) =>
        new(StableHash.Base32($"{party.Value}\n{Normalise(englishName)}"));

    public override string ToString() => Value;

    /// <summary>Letters and digits without case or marks: spellings that differ in hyphens, spaces and accents are one.</summary>
    public static string Normalise(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.ToString();
    }
}
