namespace KnowledgeGraph.Extraction.Frames;

/// <summary>How a language shows what fills a slot; the frame is written for the active voice.</summary>
internal enum MarkerKind
{
    Subject,
    Object,

    /// <summary>Genitive, possessive pronoun or possessive ending at the noun.</summary>
    Possessor,

    /// <summary>A party as an adjective or in a compound before or behind the noun: Sino-Russian talks.</summary>
    Modifier,
    Preposition,

    /// <summary>A subject behind its verb: 'said Blinken'.</summary>
    Inverted,

    /// <summary>Who receives by the light verb: 'gave the minister lunch'.</summary>
    LightObject,

    /// <summary>What the verb behind says, as an infinitive: 'dropped his plan to fly'.</summary>
    Infinitive,

    /// <summary>The subject of the light verb that governs the noun: 'held talks'.</summary>
    Light,
}

/// <param name="Words">The prepositions, lower case.</param>
internal sealed record SlotMarker(MarkerKind Kind, IReadOnlySet<string> Words);
