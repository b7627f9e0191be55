namespace KnowledgeGraph.Extraction.Actors;

/// <summary>The tokens that an element of a pattern was found at.</summary>
internal readonly record struct PhrasePart(PhraseElement Element, int First, int End);
