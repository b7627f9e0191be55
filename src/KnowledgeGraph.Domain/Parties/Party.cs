using System.Collections.Frozen;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>A state or an organisation that acts as a party, with its name in every supported language (keys: ISO 639-1).</summary>
public sealed record Party(PartyCode Code, bool IsOrganisation, FrozenDictionary<string, string> Names)
{
    /// <summary>The name in <paramref name="language"/>, else in English.</summary>
    public string Name(string language = "en") => Names.TryGetValue(language, out var name) ? name : Names["en"];
}
