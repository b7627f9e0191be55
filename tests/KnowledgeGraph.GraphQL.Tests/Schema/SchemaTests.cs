using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Schema;

public sealed class SchemaTests
{
    private static string ApprovedFile => RepositoryFolder.At("graph-schema", "graphql", "schema.graphql");

    [Fact]
    public async Task The_schema_is_the_one_that_was_approved()
    {
        await using var api = await Api.StartAsync();
        var printed = SchemaText.Print(Initialised(api));
        var approved = File.Exists(ApprovedFile) ? (await File.ReadAllTextAsync(ApprovedFile, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";

        if (printed != approved && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(ApprovedFile)!);
            await File.WriteAllTextAsync(ApprovedFile, printed, TestContext.Current.CancellationToken);
            Assert.Fail($"{ApprovedFile} was out of date and has been rewritten: look at the difference and commit it.");
        }

        printed.ShouldBe(approved, "Run this test locally: it rewrites graph-schema/graphql/schema.graphql.");
    }

    [Fact]
    public async Task Everything_in_the_schema_is_described()
    {
        await using var api = await Api.StartAsync();
        var types = Initialised(api).AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type.GetType().Namespace != "GraphQL.Types").ToList();

        types.Where(type => string.IsNullOrWhiteSpace(type.Description)).Select(type => type.Name).ShouldBeEmpty();
        var fields = types.OfType<IComplexGraphType>().SelectMany(type => type.Fields.Select(field => (type, field))).ToList();
        fields.Where(pair => string.IsNullOrWhiteSpace(pair.field.Description)).Select(pair => $"{pair.type.Name}.{pair.field.Name}").ShouldBeEmpty();
        fields.SelectMany(pair => (pair.field.Arguments ?? []).Select(argument => (Name: $"{pair.type.Name}.{pair.field.Name}({argument.Name})", argument.Description)))
            .Where(argument => string.IsNullOrWhiteSpace(argument.Description)).Select(argument => argument.Name).ShouldBeEmpty();
        types.OfType<EnumerationGraphType>().SelectMany(type => type.Values.Select(value => (Name: $"{type.Name}.{value.Name}", value.Description)))
            .Where(value => string.IsNullOrWhiteSpace(value.Description)).Select(value => value.Name).ShouldBeEmpty();
        fields.Count.ShouldBeGreaterThan(200);
    }

    private static ISchema Initialised(Api api)
    {
        var schema = api.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        return schema;
    }
}
