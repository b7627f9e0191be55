namespace KnowledgeGraph.Extraction.Actors;

/// <summary>How the party of an actor is known, best first.</summary>
internal enum PartySource
{
    /// <summary>It stands at the office or name.</summary>
    Stated,

    /// <summary>From the table of offices.</summary>
    Table,

    /// <summary>From where the sentence or the trip is.</summary>
    Inherited,
    None,
}
