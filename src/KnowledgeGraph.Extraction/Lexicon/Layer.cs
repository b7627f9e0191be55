namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>Within a layer the longest match wins; layers do not disturb each other.</summary>
internal enum Layer
{
    /// <summary>Parties, places and people.</summary>
    Name,

    /// <summary>Offices and the nouns that stand for people: counterpart, delegation.</summary>
    Office,

    /// <summary>Words that open a frame.</summary>
    Trigger,

    /// <summary>Words of grammar and of scope.</summary>
    Cue,
}
