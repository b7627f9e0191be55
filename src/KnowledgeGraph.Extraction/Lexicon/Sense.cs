namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>One meaning of an entry of the lexicon.</summary>
internal abstract record Sense(Layer Layer)
{
    /// <summary>Holds only where other words stand farther on.</summary>
    public virtual bool IsConditional => false;
}
