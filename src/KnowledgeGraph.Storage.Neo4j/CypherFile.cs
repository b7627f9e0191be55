using System.Collections.Concurrent;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The statements, each a file of <c>Cypher/</c> built into the assembly.</summary>
internal static class CypherFile
{
    private static readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <param name="name">Folder and name without extension: <c>Commits/Commit</c>.</param>
    public static string Text(string name) => _texts.GetOrAdd(name, Load);

    private static string Load(string name)
    {
        using var stream = typeof(CypherFile).Assembly.GetManifestResourceStream($"cypher/{name}.cypher")
            ?? throw new InvalidOperationException($"The statement Cypher/{name}.cypher is not built into the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
