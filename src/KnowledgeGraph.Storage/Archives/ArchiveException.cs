namespace KnowledgeGraph.Storage.Archives;

/// <summary>An archive can't be read; the message says where, why and what to do.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner);
