namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Tells the texts of statements apart by their lengths and a few of their letters first: a batch looks up some thousand of them, of hundreds of letters each.</summary>
internal sealed class StatementText : IEqualityComparer<string>
{
    private const int Parts = 4;

    public bool Equals(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    public int GetHashCode(string sql) => sql.Length == 0 ? 0
        : HashCode.Combine(sql.Length, sql[sql.Length / Parts], sql[sql.Length / 2], sql[sql.Length - 1 - (sql.Length / Parts)], sql[^1]);
}
