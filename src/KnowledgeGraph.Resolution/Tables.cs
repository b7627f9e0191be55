namespace KnowledgeGraph.Resolution;

/// <summary>Reads the tables that stand beside the code.</summary>
internal static class Tables
{
    /// <param name="table">Its folder and name: <c>names/generations</c>.</param>
    /// <returns>The cells of each line that is no comment.</returns>
    public static IEnumerable<string[]> Lines(string table)
    {
        using var reader = new StreamReader(typeof(Tables).Assembly.GetManifestResourceStream($"{table}.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
