using KnowledgeGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Neo4j;

public sealed class Neo4jStorageOptionsTests
{
    [Fact]
    public void Defaults_are_those_that_are_documented()
    {
        var options = new Neo4jStorageOptions();

        (options.Uri, options.User, options.Password, options.Database).ShouldBe(("http://localhost:7474", "neo4j", "", "neo4j"));
        (options.ConnectTimeoutSeconds, options.StatementTimeoutSeconds, options.OutageSeconds, options.RetryMilliseconds).ShouldBe((5, 30, 15, 100));
    }

    [Fact]
    public void The_section_Neo4j_sets_them()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Neo4j:Uri"] = "https://graph.example:7473/neo/", ["Neo4j:Password"] = "p", ["Neo4j:Database"] = "events", ["Neo4j:OutageSeconds"] = "600" })
            .Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddNeo4jStorage().BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<Neo4jStorageOptions>>().Value;

        (options.Database, options.Password, options.OutageSeconds).ShouldBe(("events", "p", 600));
        services.GetRequiredService<INeo4jTransport>().Address.ShouldBe("https://graph.example:7473/neo");
    }

    [Fact]
    public void Invalid_ones_are_told_all_at_once()
    {
        using var services = Neo4jServer.Services(options => (options.Uri, options.Database, options.OutageSeconds) = ("localhost", "", -1));

        var exception = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<INeo4jTransport>());

        exception.Failures.ShouldBe([
            "DataAnnotation validation failed for 'Neo4jStorageOptions' members: 'Password' with the error: 'The Password field is required.'.",
            "DataAnnotation validation failed for 'Neo4jStorageOptions' members: 'Database' with the error: 'The Database field is required.'.",
            "DataAnnotation validation failed for 'Neo4jStorageOptions' members: 'OutageSeconds' with the error: 'The field OutageSeconds must be between 0 and 86400.'.",
            "Neo4j:Uri is no address; it looks like 'http://localhost:7474'.",
        ]);
    }

    [Theory]
    [InlineData("http://neo4j:secret@localhost:7474", "must not hold a user or a password")]
    [InlineData("http://localhost:7474?password=secret", "must not hold a question mark")]
    [InlineData("ftp://localhost", "scheme 'ftp'")]
    public void An_address_that_will_not_do_is_told_without_secrets(string uri, string word)
    {
        var message = Refusal(uri);

        message.ShouldContain(word);
        message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("bolt://graph.example:7687")]
    [InlineData("neo4j+s://graph.example")]
    public void An_address_of_the_driver_is_refused_by_a_build_without_it(string uri)
    {
        Assert.SkipWhen(BoltTransportTests.IsBuilt, "this build has the driver");

        var message = Refusal(uri);

        message.ShouldContain($"'{uri}'");
        message.ShouldContain("HTTP only");
        message.ShouldContain("http://graph.example:7474");
        message.ShouldContain("-p:Neo4jDriver=true");
    }

    private static string Refusal(string uri)
    {
        using var services = Neo4jServer.Services(Neo4jServer.Options(uri, "p"));
        return Should.Throw<OptionsValidationException>(() => services.GetRequiredService<INeo4jTransport>()).Message;
    }
}
