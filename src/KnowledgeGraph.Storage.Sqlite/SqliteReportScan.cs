using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Queries;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteReportScan(SqliteConnections connections) : IReportScan
{
    // Parts that are read ahead of whoever looks at them.
    private const int Ahead = 1;

    public IAsyncEnumerable<ScannedPart> ReadAsync(CancellationToken cancellationToken) =>
        StreamedReading.Of(connections, session => new ReportScan(session).Read(), Ahead, cancellationToken);
}
