using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

internal sealed class Neo4jStoreInspection(Neo4jDatabase database, Lazy<OfficeTable> offices) : IStoreInspection
{
    public async IAsyncEnumerable<StoreFinding> InspectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var finding in await new SchemaComparison(database).FindingsAsync(cancellationToken))
            yield return finding;
        var people = new PersonTally();
        await foreach (var finding in new GraphComparison(database).FindingsAsync(people, cancellationToken))
            yield return finding;
        await foreach (var finding in new PeopleComparison(database, people).FindingsAsync(cancellationToken))
            yield return finding;
        foreach (var finding in await new OfficeComparison(database, offices.Value).FindingsAsync(cancellationToken))
            yield return finding;
    }
}
