using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>A person of the article, whatever the article calls them.</summary>
internal sealed class ArticlePerson(string name, string surface, KnownPerson? known)
{
    /// <summary>The usual English spelling.</summary>
    public string Name { get; set; } = name;

    /// <summary>The fullest spelling in the text so far.</summary>
    public string Surface { get; set; } = surface;

    public KnownPerson? Known { get; } = known;

    public PartyCode? Party { get; set; }

    public PartySource Source { get; set; }

    /// <summary>By title or first name; null: not told.</summary>
    public bool? IsFemale { get; set; }

    public Office? Office { get; set; }

    public OfficeModifier Modifier { get; set; }

    /// <summary>Speaks and meets for a party: has an office that is not a former or private one.</summary>
    public bool IsOfficial => Party is not null && Office?.Kind is not OfficeKind.Private && Modifier != OfficeModifier.Former;
}
