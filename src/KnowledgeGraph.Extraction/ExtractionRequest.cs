namespace KnowledgeGraph.Extraction;

/// <summary>An article as received.</summary>
/// <param name="Text">The text into which every offset points, in UTF-16 code units.</param>
/// <param name="PublishedAt">With the offset in which 'yesterday' is meant; null: taken from the text's own date line, where there is one.</param>
/// <param name="Explain">Whether <see cref="ExtractionResult.Trace"/> is wanted.</param>
public sealed record ExtractionRequest(string Text, string? Title = null, DateTimeOffset? PublishedAt = null, string? Source = null, bool Explain = false);
