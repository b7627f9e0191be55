using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

public sealed class CypherLintTests
{
    // Parts of statements of lists are no statements; what is made of them is linted by its own tests.
    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(RepositoryFolder.At("src", "KnowledgeGraph.Storage.Neo4j", "Cypher"), "*.cypher", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("// part: ", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}Lists{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(RepositoryFolder.At("graph-schema", "neo4j"), "*.cypher"));

    [Fact]
    public async Task Every_statement_is_as_the_language_wants_it() => (await CypherLint.RunAsync(Files)).ShouldBeEmpty();

    [Fact]
    public async Task What_is_wrong_is_found_with_its_line()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("kg-lint-").FullName, "wrong.cypher");
        await File.WriteAllTextAsync(file, "MATCH (n)\nRETURN m\n", TestContext.Current.CancellationToken);

        (await CypherLint.RunAsync([file])).ShouldContain("wrong.cypher:2:8 Variable `m` not defined");
    }
}
