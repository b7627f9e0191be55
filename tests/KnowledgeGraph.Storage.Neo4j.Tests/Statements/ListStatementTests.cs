using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

public sealed class ListStatementTests
{
    private static readonly string _lists = RepositoryFolder.At("src", "KnowledgeGraph.Storage.Neo4j", "Cypher", "Lists");

    [Fact]
    public async Task Every_part_of_statements_is_as_the_language_wants_it()
    {
        var folder = Directory.CreateTempSubdirectory("kg-lint-");
        var files = new List<string>();
        foreach (var statement in OfEachPart())
        {
            files.Add(Path.Combine(folder.FullName, $"{files.Count} {statement.Frame} {statement.Rows?.Replace('/', ' ')}.cypher"));
            await File.WriteAllTextAsync(files[^1], statement.Text, TestContext.Current.CancellationToken);
        }

        (await CypherLint.RunAsync(files)).ShouldBeEmpty();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void No_part_is_left_out()
    {
        ListStatements.All.ShouldAllBe(statement => !statement.Text.Contains("// part: ", StringComparison.Ordinal) && !statement.Text.Contains("// asks ", StringComparison.Ordinal));
        Directory.EnumerateFiles(Path.Combine(_lists, "Rows")).Select(Path.GetFileNameWithoutExtension)
            .ShouldBe(ListStatements.All.Select(statement => statement.Rows).OfType<string>().Where(rows => rows.StartsWith("Rows/", StringComparison.Ordinal)).Select(rows => rows[5..]).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public async Task Both_directions_of_a_list_differ_in_nothing_else()
    {
        foreach (var file in Directory.EnumerateFiles(_lists, "*.desc.cypher", SearchOption.AllDirectories))
        {
            var descending = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var ascending = await File.ReadAllTextAsync(file.Replace(".desc.", ".asc.", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            ascending.ShouldBe(descending.Replace(" DESC", " ASC", StringComparison.Ordinal), file);
        }
    }

    // Enough that each frame and each kind of rows stands in one of them: the language support takes seconds for each, and the specification asks a server in all combinations.
    private static List<ListStatement> OfEachPart()
    {
        var seen = new HashSet<string>();
        // The other direction differs in nothing else, as a test below says.
        return [.. ListStatements.All
            .Where(statement => statement.Asked != AskedConditions.None && !statement.Frame.EndsWith(".asc", StringComparison.Ordinal))
            .Where(statement => seen.Add(statement.Frame) | seen.Add(statement.Rows ?? ""))];
    }
}
