namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Tab-separated tables: the first line that is neither empty nor a <c>#</c> comment is the header.</summary>
internal static class TsvReader
{
    public static IReadOnlyList<TsvRow> Read(string file, string content, PackErrors errors)
    {
        var rows = new List<TsvRow>();
        Dictionary<string, int>? columns = null;
        var number = 0;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            var cells = line.ToString().Split('\t');
            if (columns is null)
                columns = Header(file, number, cells, errors);
            else if (cells.Length > columns.Count)
                errors.Add(file, number, columns.Count + 1, $"{cells.Length} cells, but the header has {columns.Count}.", "Remove the extra tab.");
            else
                rows.Add(new(file, number, columns, cells, errors));
        }

        return rows;
    }

    private static Dictionary<string, int> Header(string file, int line, string[] cells, PackErrors errors)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            if (!columns.TryAdd(cells[i].Trim(), i))
                errors.Add(file, line, i + 1, $"The column `{cells[i]}` stands in the header twice.");
        }

        return columns;
    }
}
