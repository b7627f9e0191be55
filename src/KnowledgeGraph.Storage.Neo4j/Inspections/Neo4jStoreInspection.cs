using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

internal sealed class Neo4jStoreInspection(Neo4jDatabase database) : IStoreInspection
{
    public async IAsyncEnumerable<StoreFinding> InspectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var finding in await new SchemaComparison(database).FindingsAsync(cancellationToken))
            yield return finding;
        await foreach (var finding in new GraphComparison(database).FindingsAsync(cancellationToken))
            yield return finding;
    }
}
