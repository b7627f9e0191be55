using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.TestSupport;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class ContainerTests
{
    private const string Loopback = "127.0.0.1";

    // As the programs read them from the environment.
    private static readonly HashSet<string> _settings =
    [
        "Server__AllowRemote", "Store__Kind", "Samples__Load",
        .. typeof(SqliteStorageOptions).GetProperties().Select(option => $"{SqliteStorageOptions.Section}__{option.Name}"),
        .. typeof(Neo4jStorageOptions).GetProperties().Select(option => $"{Neo4jStorageOptions.Section}__{option.Name}"),
    ];

    [Fact]
    public void Every_port_is_published_on_this_machine_only()
    {
        // The worker listens nowhere.
        var ports = Services().Values.Where(service => service.Children.ContainsKey("ports")).SelectMany(service => Items(service, "ports")).ToList();
        ports.ShouldNotBeEmpty();
        ports.ShouldAllBe(port => port.StartsWith(Loopback + ":", StringComparison.Ordinal) && port.Split(':').Length == 3);
    }

    [Fact]
    public void Every_service_is_built_from_a_file_that_is_there_or_pinned_and_says_whether_it_is_well()
    {
        foreach (var (name, service) in Services())
        {
            if (service.Children.TryGetValue("build", out var build))
                File.Exists(RepositoryFolder.At(Text(build["context"]), Text(build["dockerfile"]))).ShouldBeTrue(name);
            else
                Text(service["image"]).ShouldMatch(@"^neo4j:5\.26\.\d+$");
            Items((YamlMappingNode)service["healthcheck"], "test").Count.ShouldBeGreaterThan(1, name);
        }

        Items((YamlMappingNode)Services()["server"]["healthcheck"], "test").ShouldContain(part => part.Contains("/health/ready", StringComparison.Ordinal));
    }

    [Fact]
    public void The_server_listens_where_its_port_is_published()
    {
        var environment = Environment("server");
        var inside = Items(Services()["server"], "ports").Single().Split(':')[2];
        environment["ASPNETCORE_URLS"].ShouldBe($"http://+:{inside}");
        environment["Server__AllowRemote"].ShouldBe("true");
        environment["AllowedHosts"].Split(';').ShouldBe(["localhost", Loopback, "[::1]"]);
        Docker("Server").ShouldContain($"EXPOSE {inside}");
    }

    [Theory]
    [InlineData("server")]
    [InlineData("worker")]
    public void Every_setting_exists_and_names_the_database_beside_it(string service)
    {
        var environment = Environment(service);
        environment.Keys.Where(key => key.Contains("__", StringComparison.Ordinal)).ShouldBeSubsetOf(_settings);
        environment["Store__Kind"].ShouldBe("Neo4j");
        Services().Keys.ShouldContain(new Uri(environment["Neo4j__Uri"]).Host);
        ((YamlMappingNode)Services()[service]["depends_on"]).Children.Keys.Select(Text).ShouldContain(new Uri(environment["Neo4j__Uri"]).Host);
    }

    [Fact]
    public void The_password_comes_from_the_environment_and_has_no_default()
    {
        var password = Environment("server")["Neo4j__Password"];
        password.ShouldStartWith("${NEO4J_PASSWORD:?");
        Environment("worker")["Neo4j__Password"].ShouldBe(password);
        Environment("neo4j")["NEO4J_AUTH"].ShouldBe($"{Neo4jStorageOptions.DefaultUser}/{password}");
    }

    [Fact]
    public void The_database_has_its_memory_set_keeps_its_data_and_ends_what_the_programs_gave_up_on()
    {
        var environment = Environment("neo4j");
        foreach (var key in (string[])["server_memory_heap_initial__size", "server_memory_heap_max__size", "server_memory_pagecache_size"])
            environment[$"NEO4J_{key}"].ShouldMatch(@"^\d+[MG]$");
        var timeout = int.Parse(environment["NEO4J_db_transaction_timeout"].TrimEnd('s'), System.Globalization.CultureInfo.InvariantCulture);
        timeout.ShouldBeGreaterThan(Neo4jStorageOptions.DefaultStatementTimeoutSeconds);
        var volume = Items(Services()["neo4j"], "volumes").Single().Split(':');
        volume[1].ShouldBe("/data");
        ((YamlMappingNode)Compose()["volumes"]).Children.Keys.Select(Text).ShouldContain(volume[0]);
    }

    [Fact]
    public void The_worker_watches_its_volume()
    {
        var worker = Services()["worker"];
        var volume = Items(worker, "volumes").Single().Split(':');
        Items(worker, "command").ShouldBe(["watch", volume[1]]);
        ((YamlMappingNode)Compose()["volumes"]).Children.Keys.Select(Text).ShouldContain(volume[0]);
        Docker("IngestWorker").ShouldContain($"VOLUME {volume[1]}");
    }

    [Theory]
    [InlineData("Server")]
    [InlineData("IngestWorker")]
    public void The_image_runs_its_program_as_a_user_without_rights(string program)
    {
        var lines = Docker(program);
        lines.Last(line => line.StartsWith("USER", StringComparison.Ordinal)).ShouldBe("USER $APP_UID");
        lines[^1].ShouldBe($"""ENTRYPOINT ["dotnet", "KnowledgeGraph.{program}.dll"]""");
        var project = lines.Single(line => line.StartsWith("RUN dotnet publish", StringComparison.Ordinal)).Split(' ')[3];
        project.ShouldBe($"src/KnowledgeGraph.{program}");
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

    private static Dictionary<string, string> Environment(string service) =>
        ((YamlMappingNode)Services()[service]["environment"]).ToDictionary(pair => Text(pair.Key), pair => Text(pair.Value));

    private static List<string> Docker(string program) =>
        [.. File.ReadLines(RepositoryFolder.At("src", $"KnowledgeGraph.{program}", "Dockerfile")).Where(line => line.Length > 0 && line[0] != '#')];
}
