namespace KnowledgeGraph.Extraction.Frames;

/// <summary>What fills a slot of a frame.</summary>
internal enum SlotRole
{
    Visitor,
    Host,
    Participant,

    /// <summary>One side of a meeting whose other side is told elsewhere: like Participant, by another marker.</summary>
    With,
    Initiator,
    Affected,

    /// <summary>The visit or meeting that is called off.</summary>
    Event,
    Speaker,
    Addressee,

    /// <summary>For whom a delegation travels that names no party of its own.</summary>
    Sender,
}
