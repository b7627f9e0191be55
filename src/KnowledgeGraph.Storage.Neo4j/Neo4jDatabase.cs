using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Runs the statements of <c>Cypher/</c> on a database that stands at the schema of this build.</summary>
internal sealed class Neo4jDatabase(INeo4jTransport transport, Neo4jMigrator migrator)
{
    // A server that was just started works out how to run a long statement for many seconds; it must not be asked again meanwhile.
    private static readonly TimeSpan _longestWrite = TimeSpan.FromMinutes(2);

    private volatile bool _isWhole;

    public string Address => transport.Address;

    /// <param name="statement">The name of a file: see <see cref="CypherFile.Text"/>.</param>
    public async Task<IReadOnlyList<CypherRow>> ReadAsync(string statement, PropertyMap parameters, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return await transport.ReadAsync(new(CypherFile.Text(statement), parameters), cancellationToken);
    }

    /// <param name="statement">Made of several files.</param>
    public async Task<IReadOnlyList<CypherRow>> ReadAsync(ListStatement statement, PropertyMap parameters, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return await transport.ReadAsync(new(statement.Text, parameters), cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync(string, PropertyMap, CancellationToken)"/>
    /// <remarks>All statements of this store know themselves again, or change nothing the second time: a lost answer is asked for once more.</remarks>
    public async Task<IReadOnlyList<CypherRow>> WriteAsync(string statement, PropertyMap parameters, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return await transport.WriteAsync(new(CypherFile.Text(statement), parameters) { Repeatable = true, IsPlain = true, InTurn = true, Timeout = _longestWrite }, cancellationToken);
    }

    /// <summary>Waits until what is committed is to be seen, and gives the position of the log up to which that holds.</summary>
    /// <remarks>Beside the turns of the commits: it writes nothing that they wait for.</remarks>
    public async Task<long> SettleAsync()
    {
        await OpenAsync(CancellationToken.None);
        return (long)(await transport.WriteAsync(new(CypherFile.Text("Feed/Settle"), new PropertyMap()) { Repeatable = true }, CancellationToken.None))[0][0]!;
    }

    /// <summary>Reads without bringing the schema to that of this build first.</summary>
    /// <inheritdoc cref="ReadAsync(string, PropertyMap, CancellationToken)"/>
    public Task<IReadOnlyList<CypherRow>> LookAsync(string statement, PropertyMap parameters, CancellationToken cancellationToken) =>
        transport.ReadAsync(new(CypherFile.Text(statement), parameters), cancellationToken);

    /// <summary>Allows the statements of an import, on a store that may be a part of one.</summary>
    public void AllowPart() => _isWhole = true;

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        await migrator.EnsureAsync(cancellationToken);
        if (_isWhole)
            return;
        if ((await LookAsync("Archives/IsPart", [], cancellationToken))[0][0] is true)
            throw new StorageException(StorageFault.Corrupt, $"An import into the store at {Address} broke off, or goes on now: what stands there is a part. Let it end, or import again, which begins anew.");
        _isWhole = true;
    }
}
