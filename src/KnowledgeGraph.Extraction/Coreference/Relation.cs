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

    /// <summary>The other one of the two: his interlocutor.</summary>
    Other,

    /// <summary>Who is on the trip under way, else the other one of the two: her guest, the visitors.</summary>
    Guest,

    /// <summary>Who receives on the trip under way, else the other one of the two: his host.</summary>
    Host,

    /// <summary>The organisation spoken of last: the bloc, the agency.</summary>
    Organisation,
}
