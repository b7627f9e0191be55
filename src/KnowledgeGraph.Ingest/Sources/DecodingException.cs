namespace KnowledgeGraph.Ingest.Sources;

/// <summary>Bytes can't be read as text. Caught where the document is read.</summary>
internal sealed class DecodingException(string message, Exception? inner = null) : Exception(message, inner);
