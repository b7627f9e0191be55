using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads all judgements, by time of recording, then by id.</summary>
internal static class Judgements
{
    public static async Task<(IReadOnlyList<JudgementRecord> Judgements, long Version)> ReadAsync(Neo4jDatabase database, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("Judgements/All", [], cancellationToken))[0];
        return ([.. StoredValues.AsMaps(row[1]).Select(JudgementProperties.Read)], (long)row[0]!);
    }
}
