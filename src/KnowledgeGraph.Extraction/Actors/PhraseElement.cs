namespace KnowledgeGraph.Extraction.Actors;

/// <summary>What a noun-phrase pattern of <c>grammar.yaml</c> is made of.</summary>
internal enum PhraseElement
{
    Determiner,

    /// <summary>Deputy, former; also any epithet.</summary>
    Modifier,

    /// <summary>A party in any form, or a metonym.</summary>
    Party,

    /// <summary>Several parties, coordinated or joined by a hyphen.</summary>
    Parties,
    Office,

    /// <summary>A ministry or government.</summary>
    Body,

    /// <summary>An office in the plural.</summary>
    Offices,
    Of,
    Preposition,
    Possessive,
    PossessivePronoun,
    Comma,
    Honorific,

    /// <summary>A person, known or by the shape of the words.</summary>
    Name,

    /// <summary>counterpart, predecessor, host.</summary>
    Relation,

    /// <summary>A word in small letters that means nothing to the parser.</summary>
    Word,

    /// <summary>What an office of a state or organisation deals with: 'of Green Economy', 'for peace and security'.</summary>
    Portfolio,

    /// <summary>Another name in brackets.</summary>
    Alias,

    /// <summary>The capital of the party.</summary>
    Capital,

    /// <summary>No word: a mark or the end of the sentence follows.</summary>
    Close,
}
