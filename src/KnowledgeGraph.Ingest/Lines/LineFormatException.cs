namespace KnowledgeGraph.Ingest.Lines;

/// <summary>A JSON line doesn't say what it must; the message names the field and the remedy. Caught where the line is read.</summary>
internal sealed class LineFormatException(string message, Exception? inner = null) : Exception(message, inner);
