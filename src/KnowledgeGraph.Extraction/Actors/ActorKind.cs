namespace KnowledgeGraph.Extraction.Actors;

internal enum ActorKind
{
    /// <summary>A person, named.</summary>
    Person,

    /// <summary>An office without a name.</summary>
    Office,
    Body,
    Group,

    /// <summary>The state or organisation itself, or its seat.</summary>
    Party,

    /// <summary>A noun that means somebody by what was said before.</summary>
    Reference,

    /// <summary>A city or landmark that stands for nobody.</summary>
    Place,
}
