namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>Properties without their names, in an order that a statement knows: half the length of a map.</summary>
internal static class PropertyRow
{
    public static object?[] Of(PropertyMap map, IReadOnlyList<string> names)
    {
        var row = new object?[names.Count];
        for (var i = 0; i < row.Length; i++)
            row[i] = map.GetValueOrDefault(names[i]);
        return row;
    }
}
