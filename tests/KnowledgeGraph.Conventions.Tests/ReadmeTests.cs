using System.Globalization;
using System.Text;
using KnowledgeGraph.TestSupport;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class ReadmeTests
{
    private const string Start = "<!-- languages -->";
    private const string End = "<!-- /languages -->";

    private static readonly string[] _kinds = ["visit", "meeting", "cancellation", "statement"];
    private static readonly string _readme = RepositoryFolder.At("README.md");

    [Fact]
    public void The_two_commands_stand_at_the_top() =>
        string.Join('\n', File.ReadLines(_readme).Take(12)).ShouldSatisfyAllConditions(
            top => top.ShouldContain("dotnet run --project src/KnowledgeGraph.Server"),
            top => top.ShouldContain("dotnet test --solution KnowledgeGraph.sln"));

    /// <summary>On a developer's machine it rewrites the table, so that the next run passes; in CI it only compares.</summary>
    [Fact]
    public void The_table_of_languages_is_that_of_the_packs()
    {
        var text = File.ReadAllText(_readme);
        var (before, after) = (text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)], text[text.IndexOf(End, StringComparison.Ordinal)..]);
        var expected = $"{before}\n{Table()}{after}";

        if (text != expected && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(_readme, expected);
        text.ShouldBe(expected);
    }

    [Fact]
    public void Every_project_stands_in_the_map()
    {
        var text = File.ReadAllText(_readme);

        Directory.EnumerateDirectories(RepositoryFolder.At("src")).Select(folder => $"| `{Path.GetFileName(folder)}` |")
            .Where(row => !text.Contains(row, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string Table()
    {
        var table = new StringBuilder("| language | visits | meetings | cancellations | statements |\n|---|---|---|---|---|\n");
        foreach (var pack in Directory.EnumerateFiles(RepositoryFolder.At("src", "KnowledgeGraph.Extraction", "Lang"), "pack.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(pack)!;
            var name = ((YamlMappingNode)Load(pack))["name"];
            var cells = _kinds.Select(kind => Cell(Path.Combine(folder, "frames", $"{kind}.yaml")));
            table.Append(CultureInfo.InvariantCulture, $"| {name} (`{Path.GetFileName(folder)}`) | {string.Join(" | ", cells)} |\n");
        }

        return table.ToString();
    }

    private static string Cell(string frames) => File.Exists(frames)
        ? $"{((YamlSequenceNode)Load(frames)).Children.Count} frames"
        : "–";

    private static YamlNode Load(string file)
    {
        using var reader = new StreamReader(file);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }
}
