using System.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Files that are built into this program.</summary>
internal static class Resource
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static Stream Open(string name) =>
        typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not built into the program.");
}
