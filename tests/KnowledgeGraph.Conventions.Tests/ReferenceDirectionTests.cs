using System.Xml.Linq;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class ReferenceDirectionTests
{
    /// <summary>What each project may see, its own references and theirs. Hosts see all.</summary>
    public static TheoryData<string, string[]> Allowed { get; } = new()
    {
        { "Domain", [] },
        { "Extraction", ["Domain"] },
        { "Resolution", ["Domain"] },
        { "Storage", ["Domain"] },
        { "Storage.Sqlite", ["Storage", "Domain"] },
        { "Storage.Neo4j", ["Storage", "Domain"] },
        { "Ingest", ["Extraction", "Resolution", "Storage", "Domain"] },
        { "GraphQL", ["Storage", "Ingest", "Extraction", "Resolution", "Domain"] },
    };

    private static readonly string[] _hosts = ["Server", "IngestWorker", "ServiceDefaults"];

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_refers_to_none_above_it(string project, string[] allowed) =>
        References(project).Except(allowed).ShouldBeEmpty();

    [Fact]
    public void Every_project_has_its_rule() =>
        Projects().Except(Allowed.Select(row => row.Data.Item1)).Except(_hosts).ShouldBeEmpty();

    [Fact]
    public void The_domain_uses_no_package() =>
        Load("Domain").Descendants("PackageReference").ShouldBeEmpty();

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(RepositoryFolder.At("src"), "*.csproj", SearchOption.AllDirectories)
        .Select(file => Path.GetFileNameWithoutExtension(file)["KnowledgeGraph.".Length..]);

    private static IEnumerable<string> References(string project) => Load(project).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["KnowledgeGraph.".Length..]);

    private static XDocument Load(string project) => XDocument.Load(RepositoryFolder.At("src", $"KnowledgeGraph.{project}", $"KnowledgeGraph.{project}.csproj"));
}
