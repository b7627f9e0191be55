using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Extraction.Tests.Lang;

internal sealed record FactTable(string Name, IReadOnlyList<string> Comments, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    public static FactTable Embedded(string name)
    {
        using var stream = typeof(IEventExtractor).Assembly.GetManifestResourceStream($"Lang/{name}")
            ?? throw new InvalidOperationException($"Lang/{name} is not embedded");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    public static FactTable Codes(string name) =>
        Parse(name, File.ReadAllText(RepositoryFolder.At("graph-schema", "codes", name)));

    public int Column(string name) => Columns.ToList().IndexOf(name);

    public IEnumerable<string> Values(string column)
    {
        var index = Column(column);
        return Rows.Select(row => row[index]);
    }

    private static FactTable Parse(string name, string text)
    {
        var lines = text.Split('\n');
        lines[^1].ShouldBeEmpty($"{name} ends with a line feed");
        var comments = lines.TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).ToList();
        var table = lines[comments.Count..^1].Select(line => line.Split('\t')).ToList();
        return new FactTable(name, comments, table[0], table[1..]);
    }
}
