namespace KnowledgeGraph.Extraction.Actors;

internal enum PartyForm
{
    Name,
    Adjective,
    Inhabitant,
    Epithet,

    /// <summary>First half of a compound: Sino-Russian.</summary>
    Prefix,

    /// <summary>Only looks like a party: a newspaper, a sea, money.</summary>
    Not,
}
