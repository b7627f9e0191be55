namespace KnowledgeGraph.Resolution.People;

/// <summary>What two full names say of whether they are of one person, the most certain first.</summary>
internal enum Likeness
{
    /// <summary>The same words.</summary>
    SameWords,

    /// <summary>The same words in another spelling, form or order.</summary>
    Respelt,

    /// <summary>One has words more than the other, or an initial for a word.</summary>
    PartOfTheOther,

    /// <summary>They are spoken alike.</summary>
    SameSound,

    /// <summary>What was read in another script may be the other.</summary>
    LikeSound,

    /// <summary>The characters of one may be those of the other, read as in another country.</summary>
    OtherReading,
}
