using System.Globalization;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Brings a file to the newest schema by the numbered scripts of <c>graph-schema/sqlite</c>, each recorded in the store.</summary>
/// <remarks>All of it runs under the write lock, so that of two starters one migrates and the other finds it done.</remarks>
internal sealed class SqliteMigrator(string path, TimeProvider clock, ILogger logger)
{
    /// <summary>Marks a file as ours in its header: the letters KGDP.</summary>
    private const int ApplicationId = 0x4B474450;

    private static readonly IReadOnlyList<SqliteMigration> _known = SqliteMigration.All;

    public void Migrate(SqliteSession session)
    {
        if (IsCurrent(session))
            return;
        TextFunction.AddTo(session);
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            Apply(session);
            session.Execute("COMMIT");
        }
        catch
        {
            if (session.IsInTransaction)
                session.Execute("ROLLBACK");
            throw;
        }
    }

    // Read only: a current store opens without waiting for a writer.
    private bool IsCurrent(SqliteSession session) => Tables(session) > 0 && Version(session) == _known[^1].Number;

    private void Apply(SqliteSession session)
    {
        if (Tables(session) == 0)
        {
            session.Execute($"PRAGMA application_id = {ApplicationId}");
            session.Execute("CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, fingerprint TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");
        }

        var version = Version(session);
        foreach (var migration in _known.Where(known => known.Number > version))
        {
            session.ExecuteScript(migration.Sql);
            session.Execute(
                "INSERT INTO migration (number, name, fingerprint, applied_at) VALUES ($number, $name, $fingerprint, $at)",
                migration.Number, migration.Name, migration.Fingerprint, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
            Log.Migrated(logger, path, migration.Name);
        }
    }

    private long Version(SqliteSession session)
    {
        var version = RefuseUnlessKnown(session, path);
        return IsOfThisText(session) ? version : throw SqliteFaults.Reshaped(path);
    }

    // Stores of builds before releases may lack the column.
    private static bool IsOfThisText(SqliteSession session) =>
        session.Scalar("SELECT 1 FROM pragma_table_info('migration') WHERE name = 'fingerprint'") == 1
        && session.List(row => (Number: row.GetInt32(0), Fingerprint: row.GetString(1)), "SELECT number, fingerprint FROM migration")
            .TrueForAll(applied => _known[applied.Number - 1].Fingerprint == applied.Fingerprint);

    /// <returns>The number of the last migration of the store.</returns>
    /// <exception cref="StorageException">The file is of another program, or of a newer version of this one.</exception>
    public static long RefuseUnlessKnown(SqliteSession session, string path)
    {
        if (session.Scalar("PRAGMA application_id") != ApplicationId)
            throw SqliteFaults.Foreign(path);
        var version = session.Scalar("SELECT max(number) FROM migration") ?? 0;
        return version <= _known[^1].Number ? version : throw SqliteFaults.Newer(path, version, _known[^1].Number);
    }

    private static long Tables(SqliteSession session) => session.Scalar("SELECT count(*) FROM sqlite_schema") ?? 0;
}
