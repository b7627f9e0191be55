using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Loses the first answer to each write and asks once more, as a connection does that breaks after the commit.</summary>
internal sealed class TwiceTransport(INeo4jTransport inner) : INeo4jTransport
{
    /// <summary>What happens between the commit and its repetition.</summary>
    public Func<Task>? Between { get; set; }

    public string Address => inner.Address;

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) => inner.ReadAsync(statement, cancellationToken);

    public async Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        await inner.WriteAsync(statement, cancellationToken);
        if (Between is not null)
            await Between();
        return await inner.WriteAsync(statement, cancellationToken);
    }
}
