using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Drops what a store is not to keep, after a commit and not in it: all commits wait for one another, and none is to wait for this.</summary>
internal static class Trimming
{
    /// <param name="tell">Tells the log, with the address of the store and the reason, that nothing was dropped. A later run drops what this one leaves.</param>
    public static async Task RunAsync(
        Neo4jDatabase database, string statement, PropertyMap parameters, Action<string, string> tell, CancellationToken cancellationToken)
    {
        try
        {
            await database.WriteAsync(statement, parameters, cancellationToken);
        }
        catch (Exception fault) when (fault is StorageException or OperationCanceledException)
        {
            // The commit is kept: its caller must hear so.
            tell(database.Address, fault.Message);
        }
    }
}
