using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>The project's own files of C# and TypeScript.</summary>
internal static class SourceFiles
{
    private static readonly string[] _made = ["node_modules", "wwwroot", "bin", "obj", "artifacts"];

    public static IEnumerable<string> All =>
        new[] { "src", "tests" }.SelectMany(folder => Below(RepositoryFolder.At(folder), ".cs", ".ts", ".tsx"));

    public static IEnumerable<string> OfProject(string project) => Below(RepositoryFolder.At("src", $"KnowledgeGraph.{project}"), ".cs");

    private static IEnumerable<string> Below(string folder, params string[] endings)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (endings.Contains(Path.GetExtension(file)))
                yield return file;
        }

        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !_made.Contains(Path.GetFileName(child))))
        {
            foreach (var file in Below(child, endings))
                yield return file;
        }
    }
}
