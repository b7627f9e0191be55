namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Reads the tables of this folder.</summary>
internal static class NameTables
{
    /// <returns>The cells of each line that is no comment.</returns>
    public static IEnumerable<string[]> Lines(string table)
    {
        using var reader = new StreamReader(typeof(NameTables).Assembly.GetManifestResourceStream($"names/{table}.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
