using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteJudgementStore(SqliteConnections connections) : IJudgementStore
{
    public Task<JudgementLog> ReadAsync(CancellationToken cancellationToken) => connections.ReadAsync(
        session => new JudgementLog([.. JudgementRow.All(session).Select(judgement => judgement.ToJudgement())], ChangeLog.Counter(session, "judgements")),
        cancellationToken);
}
