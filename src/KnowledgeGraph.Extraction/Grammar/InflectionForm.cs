namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Which form of a word stands in the text. A spelling may be several: 'visited' is past and participle.</summary>
[Flags]
internal enum InflectionForm
{
    None = 0,
    Base = 1,
    Present = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,

    /// <summary>Passive by its own form, not by an auxiliary.</summary>
    Passive = 32,
    Singular = 64,
    Plural = 128,

    /// <summary>A bare stem: a passive where who acts stands right before it.</summary>
    Stem = 256,

    /// <summary>Can be the verb of a clause by itself.</summary>
    Finite = Base | Present | Past,
}
