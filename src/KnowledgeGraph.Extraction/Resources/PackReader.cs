namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Reads the files of one folder under <c>Lang/</c>; a file that is missing reads as empty.</summary>
internal sealed class PackReader(PackSource source, string folder, PackErrors errors)
{
    public string Folder { get; } = folder;

    public PackErrors Errors { get; } = errors;

    public bool Has(string name) => source.Files.ContainsKey(Key(name));

    /// <summary>Names below this folder that start with <paramref name="under"/>, such as <c>frames/</c>, sorted.</summary>
    public IEnumerable<string> Names(string under) => source.Files.Keys
        .Where(k => k.StartsWith(Key(under), StringComparison.Ordinal))
        .Select(k => k[(Folder.Length + 1)..]);

    /// <summary>The place of a file as messages name it.</summary>
    public string Label(string name) => $"Lang/{Key(name)}";

    /// <summary>The file as it stands; empty when it is missing.</summary>
    public string Text(string name) => source.Files.GetValueOrDefault(Key(name), "");

    public PackNode? Yaml(string name) =>
        source.Files.TryGetValue(Key(name), out var content) ? YamlReader.Read(Label(name), content, Errors) : null;

    /// <summary>The file as a map; an empty map when the file is missing or empty.</summary>
    public PackMap Map(string name) =>
        Yaml(name)?.AsMap() ?? new PackMap(Label(name), 0, 0, Errors, []);

    public IReadOnlyList<TsvRow> Tsv(string name) =>
        source.Files.TryGetValue(Key(name), out var content) ? TsvReader.Read(Label(name), content, Errors) : [];

    public IReadOnlyList<PackLine> Lines(string name)
    {
        var lines = new List<PackLine>();
        if (!source.Files.TryGetValue(Key(name), out var content))
            return lines;
        var number = 0;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            number++;
            var text = line.Trim();
            if (!text.IsEmpty && text[0] != '#')
                lines.Add(new(Label(name), number, text.ToString()));
        }

        return lines;
    }

    private string Key(string name) => $"{Folder}/{name}";
}
