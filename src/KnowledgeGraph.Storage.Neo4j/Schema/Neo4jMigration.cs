using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>A numbered script of <c>graph-schema/neo4j</c>, built into the assembly: statements that end in <c>;</c> at the end of a line.</summary>
internal sealed record Neo4jMigration(int Number, string Name, IReadOnlyList<string> Statements)
{
    private const string Folder = "migrations/";

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<Neo4jMigration> All { get; } = [.. typeof(Neo4jMigration).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(Load)
        .OrderBy(migration => migration.Number)];

    public static IReadOnlyList<string> Split(string script) =>
        [.. script.ReplaceLineEndings("\n").Split(";\n").Select(WithoutComments).Where(statement => statement.Length > 0)];

    private static string WithoutComments(string statement) =>
        string.Join('\n', statement.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal))).Trim().TrimEnd(';');

    private static Neo4jMigration Load(string resource)
    {
        using var reader = new StreamReader(typeof(Neo4jMigration).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var name = resource[Folder.Length..];
        return new(int.Parse(name.Split('_')[0], CultureInfo.InvariantCulture), name, Split(reader.ReadToEnd()));
    }
}
