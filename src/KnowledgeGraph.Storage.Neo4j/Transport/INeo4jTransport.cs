namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>The narrow way to a server: one statement is one transaction, over whatever protocol.</summary>
/// <remarks>
/// A failure of the server or of the way to it is a <see cref="StorageException"/> that names address, cause and remedy.
/// A statement that contradicts the graph (a constraint) or is wrong in itself is an <see cref="InvalidOperationException"/>: no second try mends it.
/// Bookmarks are kept inside, so that what one instance reads includes what it wrote.
/// </remarks>
internal interface INeo4jTransport
{
    /// <summary>The address, for messages; never with a password.</summary>
    string Address { get; }

    /// <summary>Runs a statement that changes nothing. Transient failures are retried.</summary>
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs a statement that may write. What surely did not happen is retried; a lost answer only where the statement is <see cref="CypherStatement.Repeatable"/>.</summary>
    Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken);
}
