namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>The narrow way to a server: one statement is one transaction, over whatever protocol.</summary>
/// <remarks>Every failure is a <see cref="StorageException"/> that names address, cause and remedy. Bookmarks are kept inside, so that what one instance reads includes what it wrote.</remarks>
internal interface INeo4jTransport
{
    /// <summary>The address, for messages; never with a password.</summary>
    string Address { get; }

    /// <summary>Runs a statement that changes nothing. Transient failures are retried.</summary>
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs a statement that may write. It must be safe to run it once more when its answer was lost: that one is retried too.</summary>
    Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken);
}
