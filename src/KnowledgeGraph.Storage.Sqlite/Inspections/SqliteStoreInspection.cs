using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Sqlite.Backups;
using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Looks at the file by a connection of its own, which migrates nothing and writes only tables of its own that go away with it.</summary>
internal sealed class SqliteStoreInspection(SqliteConnections connections) : IStoreInspection
{
    public async IAsyncEnumerable<StoreFinding> InspectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var finding in await Task.Run(() => Inspect(cancellationToken), cancellationToken))
            yield return finding;
    }

    private List<StoreFinding> Inspect(CancellationToken cancellationToken)
    {
        var path = connections.Path;
        if (!File.Exists(path))
            throw new StorageException(StorageFault.Unavailable, $"There is no store '{path}' yet. It is made at the first start of server or worker; another place is named in Store:Path.");
        try
        {
            using var session = StoreFile.Open(path);
            session.Execute("PRAGMA foreign_keys = OFF");
            return [.. Findings(session, cancellationToken)];
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Translate(exception, path);
        }
    }

    private IEnumerable<StoreFinding> Findings(SqliteSession session, CancellationToken cancellationToken)
    {
        using var reference = Reference();
        var migrations = MigrationComparison.Of(session, connections.Path).ToList();
        // What an older schema lacks is told by its number alone.
        if (migrations.Count > 0)
            return migrations;
        var schema = SchemaComparison.Of(session, reference).ToList();
        // A table that is not as it should be can't be read for more.
        return schema.Count > 0 ? schema : ContentFindings(session, cancellationToken);
    }

    private static IEnumerable<StoreFinding> ContentFindings(SqliteSession session, CancellationToken cancellationToken)
    {
        session.Execute("PRAGMA temp_store = FILE");
        session.Execute("BEGIN");
        var findings = FileFindings.Of(session).Concat(GraphFindings.Of(session))
            .Concat(new DerivedRows(session).Differences(cancellationToken))
            .Concat(new DerivedWords(session).Differences(cancellationToken));
        foreach (var finding in findings)
            yield return finding;
        session.Execute("ROLLBACK");
    }

    // An empty store of the same program is what graph-schema/ says.
    private static SqliteSession Reference()
    {
        var session = StoreFile.Open(":memory:");
        new SqliteMigrator(":memory:", TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance).Migrate(session);
        return session;
    }
}
