namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Files of packs by their path below <c>Lang/</c>, such as <c>id/dates.yaml</c>.</summary>
internal sealed class PackSource
{
    private const string Prefix = "Lang/";

    private readonly SortedDictionary<string, string> _files;

    private PackSource(IEnumerable<KeyValuePair<string, string>> files) =>
        _files = new(files.ToDictionary(f => f.Key.Replace('\\', '/'), f => f.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Files => _files;

    public static PackSource Embedded()
    {
        var assembly = typeof(PackSource).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => KeyValuePair.Create(n[Prefix.Length..], Content(assembly, n))));
    }

    public static PackSource Folder(string path) => new(Directory
        .EnumerateFiles(path, "*", SearchOption.AllDirectories)
        .Select(f => KeyValuePair.Create(Path.GetRelativePath(path, f), File.ReadAllText(f))));

    public static PackSource Of(IReadOnlyDictionary<string, string> files) => new(files);

    /// <summary>These files and <paramref name="other"/>'s, whose files win.</summary>
    public PackSource With(PackSource other) => new(_files
        .Where(f => !other._files.ContainsKey(f.Key)).Concat(other._files));

    private static string Content(System.Reflection.Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
