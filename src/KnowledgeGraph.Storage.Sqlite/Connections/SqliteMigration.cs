using System.Globalization;
using System.Text;
using KnowledgeGraph.Domain;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>A numbered script of <c>graph-schema/sqlite</c>, built into the assembly.</summary>
internal sealed record SqliteMigration(int Number, string Name, string Sql)
{
    private const string Folder = "sqlite/";

    /// <summary>Tells its text from another one under the same number.</summary>
    public string Fingerprint { get; } = StableHash.Base32(Sql);

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<SqliteMigration> All { get; } = [.. typeof(SqliteMigration).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(Load)
        .OrderBy(migration => migration.Number)];

    private static SqliteMigration Load(string resource)
    {
        using var reader = new StreamReader(typeof(SqliteMigration).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var name = resource[Folder.Length..];
        return new(int.Parse(name.Split('_')[0], CultureInfo.InvariantCulture), name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
