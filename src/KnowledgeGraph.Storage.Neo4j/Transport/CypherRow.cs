namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>A row of an answer. Values are of the types that parameters may have; integers are <see cref="long"/>, dates <see cref="DateOnly"/>, instants <see cref="DateTimeOffset"/>.</summary>
/// <remarks>Nodes and relationships never come whole: statements return their properties as maps.</remarks>
internal sealed record CypherRow(IReadOnlyList<string> Fields, IReadOnlyList<object?> Values)
{
    public object? this[int field] => Values[field];
}
