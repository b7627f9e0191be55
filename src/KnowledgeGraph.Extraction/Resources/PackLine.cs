namespace KnowledgeGraph.Extraction.Resources;

/// <summary>A line of a plain list file, without comment and surrounding spaces.</summary>
internal readonly record struct PackLine(string File, int Line, string Text);
