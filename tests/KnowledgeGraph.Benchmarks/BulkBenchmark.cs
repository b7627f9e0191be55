using System.CommandLine;
using KnowledgeGraph.Benchmarks.Bulk;
using KnowledgeGraph.Benchmarks.Stores;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Fills a Neo4j database with what <c>write</c> would write, by <c>neo4j-admin database import</c>: minutes instead of hours.</summary>
internal static class BulkBenchmark
{
    private const int Seed = 1;

    public static Command Command()
    {
        var events = new Option<int>("--events") { DefaultValueFactory = _ => 100_000 };
        var folder = new Option<DirectoryInfo?>("--files") { Description = "where the CSV files are written; prints the options of 'neo4j-admin database import full' for a stopped server" };
        var schema = new Option<bool>("--schema") { Description = "makes constraints and indexes in the database of Neo4j__Uri after the import" };
        var command = new Command("bulk", "Writes generated events as files for Neo4j's own import.") { events, folder, schema };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(folder) is { } files)
                Write(files, parsed.GetValue(events));
            if (parsed.GetValue(schema))
                await new StoreGraph().MigrateImportedAsync(cancellation);
        });
        return command;
    }

    private static void Write(DirectoryInfo folder, int events)
    {
        folder.Create();
        using var writer = new ImportWriter(folder);
        var clock = TimeProvider.System;
        var parties = new HashSet<string>(StringComparer.Ordinal);
        foreach (var commit in TrueEvents.Commits(Seed, events, Ingest.IngestOptions.DefaultMaxBatch))
        {
            writer.Add(commit, clock.GetUtcNow());
            parties.UnionWith(commit.Articles.SelectMany(write => write.Mentions).SelectMany(mention => mention.Account.Participants)
                .Where(participant => participant.Person is not null).Select(participant => participant.Party.Value));
        }

        writer.End(clock.GetUtcNow(), parties.Order(StringComparer.Ordinal));
        Console.WriteLine(string.Join('\n', ["--id-type=integer", $"--array-delimiter=U+{(int)ImportFiles.ListDelimiter:X4}", .. writer.Options]));
    }
}
