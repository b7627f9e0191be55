namespace KnowledgeGraph.Extraction.Resources;

/// <summary>A row of a table with its line number; cells are found by the name in the header.</summary>
internal sealed class TsvRow(string file, int line, IReadOnlyDictionary<string, int> columns, string[] cells, PackErrors errors)
{
    public string File { get; } = file;

    public int Line { get; } = line;

    /// <summary>The cell without spaces around it; empty when the row is short or the column is missing.</summary>
    public string this[string column] =>
        columns.TryGetValue(column, out var index) && index < cells.Length ? cells[index].Trim() : "";

    public void Fault(string what, string remedy = "") => errors.Add(File, Line, 0, what, remedy);

    public void Fault(string column, string what, string remedy = "") =>
        errors.Add(File, Line, columns.GetValueOrDefault(column, -1) + 1, what, remedy);
}
