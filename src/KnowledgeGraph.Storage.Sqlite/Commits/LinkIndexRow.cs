using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>An event and something that it has: a person, a target.</summary>
internal sealed record LinkIndexRow(LinkTable Table, string Value) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey) => session.Execute(Table.Insert, eventKey, Value);

    public void Delete(SqliteSession session, long eventKey) => session.Execute(Table.Delete, eventKey, Value);
}
