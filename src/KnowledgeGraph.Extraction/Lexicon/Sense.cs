namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>One meaning of an entry of the lexicon.</summary>
internal abstract record Sense(Layer Layer);
