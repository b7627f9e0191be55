using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>An event and something that it has: a person, a target.</summary>
internal sealed record LinkIndexRow(LinkTable Table, string Value) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey)
    {
        // Nearly always the text has its number.
        if (session.Change(Table.Insert, eventKey, Value) > 0 || Table.Number is not { } number)
            return;
        session.Execute(number, Value);
        session.Execute(Table.Insert, eventKey, Value);
    }

    public void Delete(SqliteSession session, long eventKey) => session.Execute(Table.Delete, eventKey, Value);
}
