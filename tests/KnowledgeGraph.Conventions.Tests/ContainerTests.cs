using KnowledgeGraph.TestSupport;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class ContainerTests
{
    private const string Loopback = "127.0.0.1";

    [Fact]
    public void Every_port_is_published_on_this_machine_only()
    {
        var ports = Services().SelectMany(service => Items(service.Value, "ports")).ToList();
        ports.ShouldNotBeEmpty();
        ports.ShouldAllBe(port => port.StartsWith(Loopback + ":", StringComparison.Ordinal) && port.Split(':').Length == 3);
    }

    [Fact]
    public void Every_service_is_built_from_a_file_that_is_there_and_says_whether_it_is_well()
    {
        foreach (var (name, service) in Services())
        {
            var build = (YamlMappingNode)service["build"];
            File.Exists(RepositoryFolder.At(Text(build["context"]), Text(build["dockerfile"]))).ShouldBeTrue(name);
            Items((YamlMappingNode)service["healthcheck"], "test").ShouldContain(part => part.Contains("/health/ready", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public void The_server_listens_where_its_port_is_published_and_keeps_its_store_in_a_volume()
    {
        var server = Services()["server"];
        var environment = ((YamlMappingNode)server["environment"]).ToDictionary(pair => Text(pair.Key), pair => Text(pair.Value));
        var inside = Items(server, "ports").Single().Split(':')[2];
        environment["ASPNETCORE_URLS"].ShouldBe($"http://+:{inside}");
        environment["Server__AllowRemote"].ShouldBe("true");
        environment["AllowedHosts"].Split(';').ShouldBe(["localhost", Loopback, "[::1]"]);

        var (volume, folder) = Items(server, "volumes").Single().Split(':') is [var first, var second] ? (first, second) : ("", "");
        environment["Store__Path"].ShouldStartWith(folder + "/");
        ((YamlMappingNode)Compose()["volumes"]).Children.Keys.Select(Text).ShouldContain(volume);
        Docker().ShouldContain($"EXPOSE {inside}");
        Docker().ShouldContain($"VOLUME {folder}");
    }

    [Fact]
    public void The_image_runs_the_server_as_a_user_without_rights()
    {
        var lines = Docker();
        lines.Last(line => line.StartsWith("USER", StringComparison.Ordinal)).ShouldBe("USER $APP_UID");
        lines[^1].ShouldBe("""ENTRYPOINT ["dotnet", "KnowledgeGraph.Server.dll"]""");
        var project = lines.Single(line => line.StartsWith("RUN dotnet publish", StringComparison.Ordinal)).Split(' ')[3];
        Directory.Exists(RepositoryFolder.At(project)).ShouldBeTrue(project);
        lines.Where(line => line.StartsWith("FROM", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains(':', StringComparison.Ordinal));
    }

    private static YamlMappingNode Compose()
    {
        var yaml = new YamlStream();
        using var file = File.OpenText(RepositoryFolder.At("docker-compose.yml"));
        yaml.Load(file);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static Dictionary<string, YamlMappingNode> Services() =>
        ((YamlMappingNode)Compose()["services"]).ToDictionary(pair => Text(pair.Key), pair => (YamlMappingNode)pair.Value);

    private static List<string> Items(YamlMappingNode node, string key) => [.. ((YamlSequenceNode)node[key]).Select(Text)];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static List<string> Docker() =>
        [.. File.ReadLines(RepositoryFolder.At("src", "KnowledgeGraph.Server", "Dockerfile")).Where(line => line.Length > 0 && line[0] != '#')];
}
