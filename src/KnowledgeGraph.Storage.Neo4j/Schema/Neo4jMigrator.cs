using KnowledgeGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>Brings a database to the newest schema by the numbered scripts of <c>graph-schema/neo4j</c>, each recorded in it, once for each instance.</summary>
/// <remarks>Changes of schema are transactions of their own, so no lock covers them all: a lease does. Each statement of a script can run again, for a starter that died in between.</remarks>
internal sealed class Neo4jMigrator(INeo4jTransport transport, TimeProvider clock, ILogger<Neo4jMigrator>? logger = null) : IDisposable
{
    private const int LeaseSeconds = 120;
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _wait = TimeSpan.FromMilliseconds(200);
    private static readonly IReadOnlyList<Neo4jMigration> _known = Neo4jMigration.All;

    private readonly ILogger _logger = logger ?? NullLogger<Neo4jMigrator>.Instance;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly string _holder = Guid.NewGuid().ToString("N");
    private volatile bool _isDone;

    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (_isDone)
            return;
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!_isDone)
                await MigrateAsync(cancellationToken);
            _isDone = true;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        // Read only: a current database opens without waiting for anyone.
        if (await VersionAsync(cancellationToken) == _known[^1].Number)
            return;
        await RunAsync("Schema/LeaseConstraint", [], cancellationToken);
        while (!await TakeLeaseAsync(cancellationToken))
            await Task.Delay(_wait, clock, cancellationToken);
        try
        {
            await ApplyAsync(await VersionAsync(cancellationToken), cancellationToken);
        }
        finally
        {
            await RunAsync("Schema/GiveLease", new() { ["holder"] = _holder }, CancellationToken.None);
        }
    }

    private async Task ApplyAsync(long version, CancellationToken cancellationToken)
    {
        await RunAsync("Schema/MigrationConstraint", [], cancellationToken);
        foreach (var migration in _known.Where(known => known.Number > version))
        {
            foreach (var statement in migration.Statements)
                await transport.WriteAsync(new(statement, new PropertyMap()) { Repeatable = true, Timeout = _longest }, cancellationToken);
            // An index that is still being filled would leave reads without one.
            await AwaitIndexesAsync(cancellationToken);
            if (migration.Number == PeopleFill.Migration)
                await new PeopleFill(transport, _longest).RunAsync(cancellationToken);
            await RunAsync(
                "Schema/Record",
                new() { ["number"] = migration.Number, ["name"] = migration.Name, ["appliedAt"] = clock.GetUtcNow() }, cancellationToken);
            Log.Migrated(_logger, transport.Address, migration.Name);
        }
    }

    // By many short questions: a server ends one that waits for longer than it allows.
    private async Task AwaitIndexesAsync(CancellationToken cancellationToken)
    {
        while ((await transport.ReadAsync(new(CypherFile.Text("Schema/FillingIndexes"), new PropertyMap()), cancellationToken))[0][0] is > 0L)
            await Task.Delay(_wait, clock, cancellationToken);
    }

    private async Task<long> VersionAsync(CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(new(CypherFile.Text("Schema/Version"), new PropertyMap()), cancellationToken);
        var version = (long)rows[0][0]!;
        return version <= _known[^1].Number ? version : throw new StorageException(
            StorageFault.NewerVersion,
            $"The graph at {transport.Address} has schema version {version}; this build knows up to {_known[^1].Number}. Use a newer build, or another database.");
    }

    private async Task<bool> TakeLeaseAsync(CancellationToken cancellationToken) =>
        (await RunAsync("Schema/TakeLease", new() { ["holder"] = _holder, ["seconds"] = LeaseSeconds }, cancellationToken)).Count > 0;

    private Task<IReadOnlyList<CypherRow>> RunAsync(string statement, PropertyMap parameters, CancellationToken cancellationToken) =>
        transport.WriteAsync(new(CypherFile.Text(statement), parameters) { Repeatable = true, Timeout = _longest }, cancellationToken);
}
