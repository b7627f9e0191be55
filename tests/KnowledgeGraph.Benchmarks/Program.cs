using System.CommandLine;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Neo4jGraphQL;

// dotnet run -c Release --project tests/KnowledgeGraph.Benchmarks -- NAME
var root = new RootCommand("Measures the system and prints what counts: ratios, percentiles, allocations.")
{
    GenerateBenchmark.Command(),
    WriteBenchmark.Command(),
    BulkBenchmark.Command(),
    PairBenchmark.Command(),
    AsOfBenchmark.Command(),
    GraphQLBenchmark.Command(),
    CompareBenchmark.Command(),
    TextBenchmark.Command(),
    ExtractBenchmark.Command(),
    CalibrateBenchmark.Command(),
    ResolveBenchmark.Command(),
    ArriveBenchmark.Command(),
    PermutationsBenchmark.Command(),
    OccurrencesBenchmark.Command(),
    PeopleBenchmark.Command(),
};
return await root.Parse(args).InvokeAsync();
