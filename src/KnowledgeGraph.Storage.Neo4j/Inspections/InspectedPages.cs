using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>Reads a store page by page, whatever its schema.</summary>
internal static class InspectedPages
{
    private const int PageSize = 200;

    /// <param name="key">That by which the pages of the statement are sorted.</param>
    public static async IAsyncEnumerable<CypherRow> RowsAsync(
        Neo4jDatabase database, string statement, Func<CypherRow, string> key, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (await database.LookAsync(statement, new() { ["after"] = after, ["max"] = PageSize }, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var row in page)
                yield return row;
            after = key(page[^1]);
        }
    }
}
