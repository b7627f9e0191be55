using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A row that is derived from an event for a query. Equal rows need no writing.</summary>
internal interface IIndexRow
{
    void Insert(SqliteSession session, long eventKey);

    void Delete(SqliteSession session, long eventKey);
}
