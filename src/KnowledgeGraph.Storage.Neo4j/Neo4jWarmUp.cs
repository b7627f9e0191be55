using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Offices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>A server that was just started works for seconds at the plans of the statements of a commit.</summary>
internal sealed class Neo4jWarmUp(Neo4jDatabase database, IEventStore store, OfficeEdges offices, ILogger<Neo4jWarmUp>? logger = null) : IStoreWarmUp
{
    private readonly ILogger _logger = logger ?? NullLogger<Neo4jWarmUp>.Instance;

    // No block ever had this version, so it is a conflict, which writes nothing.
    private static readonly EventCommit _conflict = new()
    {
        Articles = [], Upserts = [], Removals = [], Changes = [], Versions = new Dictionary<Block, long> { [new(EventKind.Visit, "none")] = -1 },
    };

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.CommitAsync(_conflict, cancellationToken);
            await offices.WarmUpAsync(cancellationToken);
        }
        catch (StorageException fault)
        {
            Log.NotWarmedUp(_logger, database.Address, fault.Message);
        }
    }
}
