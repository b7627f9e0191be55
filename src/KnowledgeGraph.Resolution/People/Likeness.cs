namespace KnowledgeGraph.Resolution.People;

/// <summary>What two full names say of whether they are of one person, the most certain first.</summary>
internal enum Likeness
{
    /// <summary>Two spellings of the same words.</summary>
    SameWords,

    /// <summary>One has words more than the other, or an initial for a word.</summary>
    PartOfTheOther,

    /// <summary>Only their consonants agree.</summary>
    SameSound,
}
