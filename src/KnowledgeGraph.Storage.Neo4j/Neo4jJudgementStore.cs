using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Queries;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jJudgementStore(Neo4jDatabase database) : IJudgementStore
{
    public async Task<JudgementLog> ReadAsync(CancellationToken cancellationToken)
    {
        var (judgements, version) = await Judgements.ReadAsync(database, cancellationToken);
        return new([.. judgements.Select(judgement => judgement.ToJudgement())], version);
    }
}
