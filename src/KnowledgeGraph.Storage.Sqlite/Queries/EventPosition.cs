using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>The key of an event and its place in a list.</summary>
internal readonly record struct EventPosition(long EventKey, EventCursor Cursor)
{
    public static EventPosition Read(SqliteRow row, EventOrder order, int? band) => new(
        row.GetInt64(0),
        new(
            order,
            band == DateBand.Undated ? null
                : order == EventOrder.ConfidenceDesc ? BitConverter.DoubleToInt64Bits(row.GetDouble(1))
                : row.GetInt64(1),
            row.GetString(2)));

    /// <summary>The value of the sorted column for the key of a cursor.</summary>
    public static object SortValue(EventOrder order, long key) =>
        order == EventOrder.ConfidenceDesc ? BitConverter.Int64BitsToDouble(key) : key;
}
