using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class LayoutTests
{
    private static readonly string[] _top =
    [
        "src", "tests", "graph-schema", "docker-compose.yml", "KnowledgeGraph.sln", "README.md",
        // Files that tools look for at the top.
        ".ci", ".dockerignore", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    private static readonly string[] _untracked = [".git", "artifacts", "TestResults", ".vs", ".idea", ".vscode"];

    [Fact]
    public void The_top_holds_only_what_belongs_there()
    {
        var entries = Directory.EnumerateFileSystemEntries(RepositoryFolder.Root).Select(Path.GetFileName);

        entries.Except(_top).Except(_untracked).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_of_code_is_longer_than_250_lines()
    {
        SourceFiles.All.Where(file => File.ReadLines(file).Count() > 250).ShouldBeEmpty();
    }
}
