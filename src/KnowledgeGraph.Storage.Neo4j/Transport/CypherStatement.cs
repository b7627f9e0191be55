namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>A statement and its parameters.</summary>
/// <param name="Text">Of a <c>.cypher</c> file; values are never written into it.</param>
/// <param name="Parameters">null, bool, int, long, double, string, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, and lists and string-keyed dictionaries of these.</param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters);
