namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Nouns that mean somebody by what was said before.</summary>
internal enum Relation
{
    /// <summary>Holds the same office elsewhere: his counterpart.</summary>
    Counterpart,

    /// <summary>Of the same party: his predecessor.</summary>
    Compatriot,

    /// <summary>The two people or parties spoken of last: the two, both leaders.</summary>
    Pair,

    /// <summary>The two parties spoken of last: the two sides.</summary>
    PairOfParties,

    /// <summary>Who is spoken of: he.</summary>
    Pronoun,

    /// <summary>The other one of the two: his host, her guest.</summary>
    Other,

    /// <summary>The organisation spoken of last: the bloc, the agency.</summary>
    Organisation,
}
