using System.Reflection;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class TypeTests
{
    private static readonly Assembly[] _assemblies =
    [
        typeof(DiplomaticEvent).Assembly, typeof(IEventExtractor).Assembly, typeof(IEventResolver).Assembly, typeof(IEventStore).Assembly,
        typeof(IIngestPipeline).Assembly, Assembly.Load("KnowledgeGraph.Storage.Sqlite"), Assembly.Load("KnowledgeGraph.GraphQL"),
        Assembly.Load("KnowledgeGraph.Server"), Assembly.Load("KnowledgeGraph.IngestWorker"),
    ];

    private static readonly string[] _vagueEndings = ["Manager", "Helper", "Helpers", "Utils", "Util", "Base"];

    private static IEnumerable<Type> Types => _assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.Name.Contains('<'));

    [Fact]
    public void Every_class_that_is_not_abstract_is_sealed()
    {
        var derivedFrom = Types.Select(type => type.BaseType).ToHashSet();

        Types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && type.Name != "Program" && !derivedFrom.Contains(type))
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void No_name_says_manager_helper_utils_or_base() =>
        Types.Where(type => _vagueEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(type => type.FullName).ShouldBeEmpty();
}
