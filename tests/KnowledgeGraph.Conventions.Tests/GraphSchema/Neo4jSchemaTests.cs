using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests.GraphSchema;

/// <summary>The migrations and statements of the graph in Neo4j against the files of types. The rules of names stand in <c>graph-schema/README.md</c>.</summary>
public sealed partial class Neo4jSchemaTests
{
    /// <summary>What keeps the store itself, and is no type of the domain.</summary>
    private static readonly string[] _bookkeeping = ["Block", "Gone", "Lease", "Migration", "OfficeMonth", "PeopleVersion", "Sequence", "Spelling", "Writer"];

    private static readonly string[] _bookkeepingEdges = ["SEEN_IN", "SPELLED", "STANDS_IN"];

    private static readonly Dictionary<string, string> _spelledOut = new() { ["Change.sequence"] = "seq" };

    public static TheoryData<string> StoredTypes =>
        [.. TypeFile.All.Values.Where(type => type.Extends is null).Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(StoredTypes))]
    public void What_names_a_node_is_unique(string name)
    {
        var type = TypeFile.All[name];
        var key = type.Key.Count > 0 ? type.Key : ["id"];

        Constraints().ShouldContain($"{name}({string.Join(", ", key.Select(property => _spelledOut.GetValueOrDefault($"{name}.{property}") ?? property))})");
    }

    [Fact]
    public void Every_node_of_the_schema_is_a_type_or_keeps_the_store() =>
        Scripts().SelectMany(script => NodePattern().Matches(script)).Select(match => match.Groups["label"].Value)
            .Except(TypeFile.All.Keys).Except(_bookkeeping).ShouldBeEmpty();

    [Fact]
    public void Every_edge_that_statements_name_is_an_edge_of_a_type_or_keeps_the_store() =>
        Statements().Concat(Scripts()).SelectMany(text => EdgePattern().Matches(text)).SelectMany(match => match.Groups["types"].Value.Split('|'))
            .Except(TypeFile.All.Values.SelectMany(type => type.Edges.Keys)).Except(_bookkeepingEdges).ShouldBeEmpty();

    [Fact]
    public void Every_edge_of_a_type_is_written_by_the_commit_or_after_it()
    {
        // Who held an office stands in the table of offices; no commit tells it.
        var written = ((string[])["Commits/Commit", "Offices/Write"])
            .Select(name => File.ReadAllText(RepositoryFolder.At("src", "KnowledgeGraph.Storage.Neo4j", "Cypher", $"{name}.cypher")))
            .SelectMany(text => EdgePattern().Matches(text)).SelectMany(match => match.Groups["types"].Value.Split('|')).ToHashSet();

        TypeFile.All.Values.SelectMany(type => type.Edges.Keys).Distinct().Where(edge => !written.Contains(edge)).ShouldBeEmpty();
    }

    private static HashSet<string> Constraints() =>
        [.. Scripts().SelectMany(script => ConstraintPattern().Matches(script)).Select(match =>
            $"{match.Groups["label"].Value}({string.Join(", ", PropertyPattern().Matches(match.Groups["properties"].Value).Select(property => property.Groups[1].Value))})")];

    private static IEnumerable<string> Scripts() => Directory.EnumerateFiles(RepositoryFolder.At("graph-schema", "neo4j"), "*.cypher").Select(File.ReadAllText);

    private static IEnumerable<string> Statements() => Directory.EnumerateFiles(
        RepositoryFolder.At("src", "KnowledgeGraph.Storage.Neo4j", "Cypher"), "*.cypher", SearchOption.AllDirectories).Select(File.ReadAllText);

    [GeneratedRegex(@"FOR \(n:(?<label>\w+)\) REQUIRE (?<properties>.+) IS UNIQUE", RegexOptions.NonBacktracking)]
    private static partial Regex ConstraintPattern();

    [GeneratedRegex(@"n\.(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex PropertyPattern();

    [GeneratedRegex(@"\(n:(?<label>\w+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex NodePattern();

    [GeneratedRegex(@"\[\w*:(?<types>[A-Z_|]+)", RegexOptions.NonBacktracking)]
    private static partial Regex EdgePattern();
}
