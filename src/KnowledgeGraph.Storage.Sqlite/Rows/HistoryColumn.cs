using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>The history of an event in its column: empty where it is the one step that the event tells by itself.</summary>
internal static class HistoryColumn
{
    public static string Write(EventRecord columns)
    {
        var told = Told(columns.Account.Status, columns.FirstReported, columns.Id);
        return columns.History is [var step] && step.AsSpan().SequenceEqual(told) ? "" : RecordJson.Write(columns.History);
    }

    public static string?[][] Read(string column, string status, long firstReported, string id) =>
        column.Length == 0 ? [Told(status, firstReported, id)] : RecordJson.Cells(column);

    // Its status since it was first reported, by the mention of which it has its id.
    private static string?[] Told(string status, long firstReported, string id) =>
        [status, InstantText.Write(new(firstReported, TimeSpan.Zero)), id];
}
